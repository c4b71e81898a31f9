package dev.replydesk.review.review.domain;

import org.jspecify.annotations.Nullable;

/** What was reviewed, by the marketplace's own id. */
public record Product(String externalId, @Nullable String name) {

    void compare(Product told, Differences differences) {
        differences.compare("product.externalId", externalId, told.externalId);
        differences.compare("product.name", name, told.name);
    }

    /** This product, with the name that only the other one knows. */
    Product orElse(@Nullable Product other) {
        return other != null && name == null && externalId.equals(other.externalId) ? other : this;
    }
}
