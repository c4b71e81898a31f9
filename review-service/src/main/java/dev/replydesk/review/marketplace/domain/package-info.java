/** Budgets and troubles, without any of a marketplace's own words. */
@NullMarked
package dev.replydesk.review.marketplace.domain;

import org.jspecify.annotations.NullMarked;
