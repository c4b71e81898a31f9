package dev.replydesk.review.shop;

import dev.replydesk.review.shop.domain.Marketplace;

/** How a submission names its shop. */
public record ShopName(Marketplace marketplace, String key) {}
