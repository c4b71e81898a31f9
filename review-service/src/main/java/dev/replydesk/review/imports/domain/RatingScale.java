package dev.replydesk.review.imports.domain;

/** The values that stand for one star and for five. */
public record RatingScale(double worst, double best) {
    public static final RatingScale STARS = new RatingScale(1, 5);
}
