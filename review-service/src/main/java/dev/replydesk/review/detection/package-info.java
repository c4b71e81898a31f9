/** Tells what kind of review it is, by rules that a merchant may change. */
@NullMarked
package dev.replydesk.review.detection;

import org.jspecify.annotations.NullMarked;
