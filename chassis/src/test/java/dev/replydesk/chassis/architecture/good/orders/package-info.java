/** Keeps every rule. */
@NullMarked
package dev.replydesk.chassis.architecture.good.orders;

import org.jspecify.annotations.NullMarked;
