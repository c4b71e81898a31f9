package dev.replydesk.review.publication.domain;

import java.time.Instant;

/** What a marketplace made of a reply that was sent to it once. */
public sealed interface Sent {

    /** It took the reply; whether it shows it is seen by looking. */
    record Accepted(Instant at) implements Sent {}

    /** It was certainly not taken, and why; the same reply will not be taken later either. */
    record Refused(String reason) implements Sent {}

    /** This review takes no reply at all. */
    record NotAnswerable(String reason) implements Sent {}

    /**
     * Nothing went out (no budget, refused for now, cannot be reached): it may be sent again, not before this instant.
     */
    record Later(Instant notBefore, String reason) implements Sent {}

    /** It may or may not have been taken. */
    record Unknown(String reason) implements Sent {}
}
