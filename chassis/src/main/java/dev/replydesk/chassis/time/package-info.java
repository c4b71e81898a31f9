/** The one clock and the ids that are made from it or from natural keys. */
@NullMarked
package dev.replydesk.chassis.time;

import org.jspecify.annotations.NullMarked;
