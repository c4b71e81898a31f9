/** Knows who wrote before, by the account at the marketplace. */
@NullMarked
package dev.replydesk.review.customer;

import org.jspecify.annotations.NullMarked;
