package dev.replydesk.review.review.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the names of fields that say two different things; what one side leaves out is no difference. */
final class Differences {

    private final List<String> fields = new ArrayList<>();

    void compare(String field, @Nullable Object known, @Nullable Object told) {
        if (known != null && told != null && !known.equals(told)) {
            fields.add(field);
        }
    }

    List<String> fields() {
        return List.copyOf(fields);
    }
}
