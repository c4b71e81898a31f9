package dev.replydesk.review.review.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the customer said: the part of a review whose change makes a new revision. */
public record Content(@Nullable Integer rating, @Nullable String title, String text) {

    /** The names of the fields that are not the same. */
    List<String> differences(Content other) {
        var fields = new ArrayList<String>();
        if (!Objects.equals(rating, other.rating)) {
            fields.add("rating");
        }
        if (!Objects.equals(title, other.title)) {
            fields.add("title");
        }
        if (!text.equals(other.text)) {
            fields.add("text");
        }
        return fields;
    }
}
