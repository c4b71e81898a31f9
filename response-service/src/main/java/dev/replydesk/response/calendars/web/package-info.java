/** The public API of business calendars. */
@NullMarked
package dev.replydesk.response.calendars.web;

import org.jspecify.annotations.NullMarked;
