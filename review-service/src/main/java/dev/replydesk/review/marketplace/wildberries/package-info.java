/** Wildberries: everything its own contract says stays in here. */
@NullMarked
package dev.replydesk.review.marketplace.wildberries;

import org.jspecify.annotations.NullMarked;
