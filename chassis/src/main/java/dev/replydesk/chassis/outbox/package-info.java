/** Events leave with the aggregate's own write and reach their consumer at least once. */
@NullMarked
package dev.replydesk.chassis.outbox;

import org.jspecify.annotations.NullMarked;
