package dev.replydesk.review.publication.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands beside a review at its marketplace when one looks. */
public sealed interface Sighting {

    /** A reply is shown to everybody; the instant is the marketplace's own, where it gives one. */
    record Visible(String text, @Nullable Instant since) implements Sighting {}

    /** A reply is there and still being checked. */
    record BeingChecked(String text) implements Sighting {}

    /** The marketplace refused to show the reply. */
    record Rejected(String text, String reason) implements Sighting {}

    /** There is no reply. */
    record None() implements Sighting {}

    /** The marketplace answered, but not so that anything is known of this review. */
    record NotKnown(String reason) implements Sighting {}

    /** The review itself is certainly gone. */
    record ReviewGone() implements Sighting {}
}
