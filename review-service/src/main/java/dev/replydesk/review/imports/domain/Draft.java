package dev.replydesk.review.imports.domain;

import dev.replydesk.review.review.domain.CustomerTier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a row says, read and found to be right. {@code values} are the texts it was read from. */
public record Draft(Map<ImportField, String> values, String text, @Nullable String title, @Nullable Stars rating,
        @Nullable String language, WrittenDate publishedAt, @Nullable WrittenDate editedAt, List<String> media,
        @Nullable WrittenDate replyAt, @Nullable CustomerTier customerTier) {

    public @Nullable String value(ImportField field) {
        return values.get(field);
    }

    /** As it would be stored, for people to see. */
    public Map<String, String> shown() {
        var shown = new TreeMap<>(keyed(values));
        put(shown, ImportField.TEXT, text);
        put(shown, ImportField.TITLE, title);
        put(shown, ImportField.RATING, rating == null ? null : String.valueOf(rating.stars()));
        put(shown, ImportField.LANGUAGE, language);
        put(shown, ImportField.PUBLISHED_AT, publishedAt.at().toString());
        put(shown, ImportField.EDITED_AT, editedAt == null ? null : editedAt.at().toString());
        put(shown, ImportField.REPLY_AT, replyAt == null ? null : replyAt.at().toString());
        put(shown, ImportField.CUSTOMER_TIER, customerTier == null ? null : customerTier.name());
        return shown;
    }

    static Map<String, String> keyed(Map<ImportField, String> values) {
        var keyed = new TreeMap<String, String>();
        values.forEach((field, value) -> keyed.put(field.key(), value));
        return keyed;
    }

    private static void put(Map<String, String> shown, ImportField field, @Nullable String value) {
        if (value == null) {
            shown.remove(field.key());
        } else {
            shown.put(field.key(), value);
        }
    }
}
