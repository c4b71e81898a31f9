/** When a merchant's business is open: the calendars by which its deadlines run, versioned. */
@NullMarked
package dev.replydesk.response.calendars;

import org.jspecify.annotations.NullMarked;
