package dev.replydesk.review.review.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the marketplace says about a review beside the customer's own words. */
public record Details(@Nullable String originalRating, @Nullable String language, Author author,
        @Nullable String orderId, @Nullable Product product, @Nullable String url, @Nullable List<String> media,
        @Nullable CustomerTier customerTier) {

    public Details {
        author = author == null ? Author.UNKNOWN : author;
        media = media == null || media.isEmpty() ? null : List.copyOf(media);
    }

    List<String> differences(Details told) {
        var differences = new Differences();
        differences.compare("originalRating", originalRating, told.originalRating);
        differences.compare("language", language, told.language);
        author.compare(told.author, differences);
        differences.compare("orderId", orderId, told.orderId);
        if (product != null && told.product != null) {
            product.compare(told.product, differences);
        }
        differences.compare("url", url, told.url);
        differences.compare("media", media, told.media);
        return differences.fields();
    }

    /** These details, with what was not known yet taken from the others. */
    Details orElse(Details other) {
        return new Details(first(originalRating, other.originalRating), first(language, other.language),
                author.orElse(other.author), first(orderId, other.orderId),
                product == null ? other.product : product.orElse(other.product), first(url, other.url),
                first(media, other.media), first(customerTier, other.customerTier));
    }

    /** What was told last counts, whenever the customer wrote: it is no part of what the marketplace shows. */
    Details ranked(@Nullable CustomerTier told) {
        return told == null || told == customerTier
                ? this
                : new Details(originalRating, language, author, orderId, product, url, media, told);
    }

    static <T> @Nullable T first(@Nullable T preferred, @Nullable T other) {
        return preferred == null ? other : preferred;
    }
}
