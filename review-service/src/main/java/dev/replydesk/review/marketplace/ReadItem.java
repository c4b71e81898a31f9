package dev.replydesk.review.marketplace;

import dev.replydesk.review.review.domain.Submission;

/** One thing of a page that a marketplace gave. */
public sealed interface ReadItem {

    /** It is a review, or something added to one. */
    record Readable(Submission submission, String raw) implements ReadItem {}

    /** It could not be read, and why; it goes to the quarantine as it came. */
    record Unreadable(String field, String reason, String raw) implements ReadItem {}
}
