/** Follows one request through answers, logs, calls to peers and events. */
@NullMarked
package dev.replydesk.chassis.trace;

import org.jspecify.annotations.NullMarked;
