/** Keeps every rule. */
@NullMarked
package dev.replydesk.chassis.architecture.good.orders.web;

import org.jspecify.annotations.NullMarked;
