/** Aggregates in MongoDB: one document each, saved by compare-and-set, always asked for with their merchant. */
@NullMarked
package dev.replydesk.chassis.store;

import org.jspecify.annotations.NullMarked;
