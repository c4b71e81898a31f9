package dev.replydesk.review.review.domain;

import org.jspecify.annotations.Nullable;

/** What was reviewed, by the marketplace's own id. */
public record Product(String externalId, @Nullable String name) {

    void compare(Product told, Differences differences) {
        differences.compare("product.externalId", externalId, told.externalId);
        differences.compare("product.name", name, told.name);
    }

    Product orElse(Product other) {
        return name == null && externalId.equals(other.externalId) ? other : this;
    }
}
