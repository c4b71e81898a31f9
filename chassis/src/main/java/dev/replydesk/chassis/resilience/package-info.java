/** One operator around every outgoing call. */
@NullMarked
package dev.replydesk.chassis.resilience;

import org.jspecify.annotations.NullMarked;
