/** Shifts and turns, by the clock on the wall of one zone. */
@NullMarked
package dev.replydesk.notification.rosters.domain;

import org.jspecify.annotations.NullMarked;
