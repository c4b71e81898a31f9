package dev.replydesk.review.review.domain;

import dev.replydesk.review.shop.domain.Marketplace;

/** Where a review belongs: its own id and the shop it was written about. */
public record Place(String reviewId, String shopId, String shop, Marketplace marketplace) {}
