/** Keeps every rule. */
@NullMarked
package dev.replydesk.chassis.architecture.good.orders.domain;

import org.jspecify.annotations.NullMarked;
