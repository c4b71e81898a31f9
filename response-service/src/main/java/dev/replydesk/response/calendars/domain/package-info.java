/** When a business is open, and what that means for a length of time; exact to the millisecond, without any I/O. */
@NullMarked
package dev.replydesk.response.calendars.domain;

import org.jspecify.annotations.NullMarked;
