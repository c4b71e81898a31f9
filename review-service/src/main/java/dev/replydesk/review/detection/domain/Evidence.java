package dev.replydesk.review.detection.domain;

import org.jspecify.annotations.Nullable;

/**
 * One fact a verdict rests on, so that a person can see why. Where it is a stretch of the customer's words, field,
 * start and end (exclusive, in UTF-16 units) say where it stands. The weight of words is above zero when they speak for
 * a complaint.
 */
public record Evidence(Source source, String value, @Nullable Field field, @Nullable Integer start,
        @Nullable Integer end, @Nullable Double weight) {

    /** Where the fact comes from. */
    public enum Source {
        RATING, NO_RATING, PERSON, WORDS, CUE, SENTENCE, NOT_UNDERSTOOD
    }

    public static Evidence of(Source source, String value) {
        return new Evidence(source, value, null, null, null, null);
    }

    static Evidence at(Source source, Place place, @Nullable Double weight) {
        return new Evidence(source, place.words(), place.field(), place.start(), place.end(), weight);
    }
}
