package dev.replydesk.review.shop.domain;

/**
 * Who brings the replies of a shop to its marketplace: a person by hand, or this product through a connected account.
 */
public enum Publishing {
    MANUAL, MARKETPLACE
}
