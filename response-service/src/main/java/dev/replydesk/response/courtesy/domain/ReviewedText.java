package dev.replydesk.response.courtesy.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is being answered.
 *
 * @param praise
 *            nothing to apologise for: the review was not judged a complaint
 * @param authorName
 *            as everybody sees it beside the review; using it gives nothing away
 */
public record ReviewedText(String text, boolean praise, @Nullable String authorName) {

    private static final int HAPPY = 4;

    /** For a text checked without a case, where only the stars can tell praise from complaint. */
    public static ReviewedText of(String text, @Nullable Integer rating) {
        return new ReviewedText(text, rating != null && rating >= HAPPY, null);
    }
}
