package dev.replydesk.review.review.domain;

/** How much a customer is to the merchant, as its own systems say; where they do not, nobody here guesses. */
public enum CustomerTier {
    NEW, REGULAR, VIP
}
