package dev.replydesk.review.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done and seen of a publication. {@code expectedBy} is until when a taken reply may stay unseen,
 * {@code misses} how often in a row a confirmed one was not there, {@code vanished} that it is gone for good.
 */
public record Trace(List<Attempt> attempts, @Nullable Instant sentAt, @Nullable Instant seenAt,
        @Nullable Instant confirmedAt, @Nullable Instant expectedBy, @Nullable String reason, @Nullable Answer answer,
        int misses, boolean vanished) {

    static final Trace EMPTY = new Trace(List.of(), null, null, null, null, null, null, 0, false);

    public Trace {
        attempts = attempts == null ? List.of() : List.copyOf(attempts);
    }

    Trace began(Instant at) {
        return attempts(Stream.concat(attempts.stream(), Stream.of(Attempt.begun(at))).toList());
    }

    Trace ended(Instant at, String outcome) {
        var last = attempts.getLast().ended(at, outcome);
        return attempts(Stream.concat(attempts.stream().limit(attempts.size() - 1L), Stream.of(last)).toList());
    }

    Trace sent(Instant at, Instant expected) {
        return new Trace(attempts, at, seenAt, confirmedAt, expected, null, answer, 0, false);
    }

    Trace expected(Instant by, @Nullable String why) {
        return new Trace(attempts, sentAt, seenAt, confirmedAt, by, why, answer, misses, vanished);
    }

    Trace confirmed(Instant at, Instant seen) {
        return new Trace(attempts, sentAt, seen, at, expectedBy, null, answer, 0, false);
    }

    Trace because(@Nullable String why) {
        return new Trace(attempts, sentAt, seenAt, confirmedAt, expectedBy, why, answer, misses, vanished);
    }

    Trace answered(Answer other) {
        return new Trace(attempts, sentAt, seenAt, confirmedAt, expectedBy, "another reply stands there", other, misses,
                vanished);
    }

    Trace missed(int times) {
        return new Trace(attempts, sentAt, seenAt, confirmedAt, expectedBy, reason, answer, times, vanished);
    }

    Trace gone(int times, Instant at) {
        return new Trace(attempts, sentAt, at, confirmedAt, expectedBy, reason, answer, times, true);
    }

    /** The last instant at which the newest attempt can have reached the marketplace. */
    Instant takenAt(Instant now) {
        if (sentAt != null) {
            return sentAt;
        }
        var ended = attempts.isEmpty() ? null : attempts.getLast().endedAt();
        return ended == null ? now : ended;
    }

    private Trace attempts(List<Attempt> next) {
        return new Trace(next, sentAt, seenAt, confirmedAt, expectedBy, reason, answer, misses, vanished);
    }
}
