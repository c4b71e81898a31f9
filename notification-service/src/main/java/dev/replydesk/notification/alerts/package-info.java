/** Turns what has to be known, about a case or not, into one alert per person and one delivery per channel of it. */
@NullMarked
package dev.replydesk.notification.alerts;

import org.jspecify.annotations.NullMarked;
