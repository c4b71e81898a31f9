package dev.replydesk.review.imports.domain;

import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.tables.domain.TableFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a file is to be read. {@code columns} names the column of each field by its key; none leaves it to the names. */
public record ImportOptions(Marketplace marketplace, ShopChoice shop, @Nullable TableFormat format,
        @Nullable String delimiter, boolean history, Map<String, String> columns, List<String> dateFormats,
        @Nullable RatingScale ratingScale) {

    public ImportOptions {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        dateFormats = dateFormats == null ? List.of() : List.copyOf(dateFormats);
    }

    public @Nullable Character separator() {
        return delimiter == null || delimiter.isEmpty() ? null : delimiter.charAt(0);
    }

    /** The same, with these columns and date formats. */
    public ImportOptions with(Map<String, String> otherColumns, List<String> otherDateFormats) {
        return new ImportOptions(marketplace, shop, format, delimiter, history, otherColumns, otherDateFormats,
                ratingScale);
    }
}
