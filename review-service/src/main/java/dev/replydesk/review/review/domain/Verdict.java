package dev.replydesk.review.review.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a review was judged to be, by which rule, and on what evidence. */
public record Verdict(VerdictState state, Rule rule, List<Evidence> evidence) {

    /** The rule that decided. */
    public enum Rule {
        STARS, CORRECTED
    }

    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** Stars alone, 1 to 5: up to two are negative, three or none leave it open, more are positive. */
    public static Verdict byStars(@Nullable Integer rating) {
        if (rating == null) {
            return new Verdict(VerdictState.UNSURE, Rule.STARS, List.of(new Evidence(Evidence.Source.NO_RATING, "")));
        }
        var evidence = new Evidence(Evidence.Source.RATING, rating.toString());
        return new Verdict(stateOf(rating), Rule.STARS, List.of(evidence));
    }

    static Verdict corrected(Correction correction) {
        var evidence = new Evidence(Evidence.Source.PERSON, correction.reason());
        return new Verdict(correction.to(), Rule.CORRECTED, List.of(evidence));
    }

    private static VerdictState stateOf(int rating) {
        return switch (rating) {
            case 1, 2 -> VerdictState.NEGATIVE;
            case 3 -> VerdictState.UNSURE;
            default -> VerdictState.POSITIVE;
        };
    }
}
