package dev.replydesk.review.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page, a name for exactly what is on it, and the bookmark of the page after it, which is null at the end. Pages
 * without items have an empty name.
 */
public record ReadPage(List<ReadItem> items, String name, @Nullable String next) {
    public ReadPage {
        items = List.copyOf(items);
    }
}
