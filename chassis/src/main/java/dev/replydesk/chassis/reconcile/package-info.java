/** Finds what should be there and is not, has it repaired, and counts it, since every finding had a cause. */
@NullMarked
package dev.replydesk.chassis.reconcile;

import org.jspecify.annotations.NullMarked;
