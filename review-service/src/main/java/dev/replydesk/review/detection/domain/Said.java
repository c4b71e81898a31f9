package dev.replydesk.review.detection.domain;

import org.jspecify.annotations.Nullable;

/** What a customer said, as far as it is judged: stars 1 to 5, title and text, and the language the sender named. */
public record Said(@Nullable Integer stars, @Nullable String title, String text, @Nullable String language) {
    private static final String BETWEEN = ". ";

    /** Title and text as one, for what looks at both. */
    String whole() {
        return title == null ? text : title + BETWEEN + text;
    }

    /** The place of a stretch of the whole; one that begins in the title ends there. */
    Place place(int start, int end) {
        int offset = title == null ? 0 : title.length() + BETWEEN.length();
        if (title == null || start >= offset) {
            return new Place(text.substring(start - offset, end - offset), Field.TEXT, start - offset, end - offset);
        }
        int last = Math.min(end, title.length());
        int first = Math.min(start, last);
        return new Place(title.substring(first, last), Field.TITLE, first, last);
    }
}
