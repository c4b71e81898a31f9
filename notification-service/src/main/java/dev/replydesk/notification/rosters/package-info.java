/** Who is on call in which team at which hour of the week. */
@NullMarked
package dev.replydesk.notification.rosters;

import org.jspecify.annotations.NullMarked;
