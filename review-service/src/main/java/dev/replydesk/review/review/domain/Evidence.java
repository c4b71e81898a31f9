package dev.replydesk.review.review.domain;

/** One fact a verdict rests on, so that a person can see why. */
public record Evidence(Source source, String value) {

    /** Where the fact comes from. */
    public enum Source {
        RATING, NO_RATING, PERSON
    }
}
