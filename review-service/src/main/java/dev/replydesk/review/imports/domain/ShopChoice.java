package dev.replydesk.review.imports.domain;

/** To which shop the rows of a file belong. */
public sealed interface ShopChoice {
    /** All to the one with this key. */
    record Fixed(String key) implements ShopChoice {}

    /** Each to the one whose key stands in this column. */
    record FromColumn(String column) implements ShopChoice {}
}
