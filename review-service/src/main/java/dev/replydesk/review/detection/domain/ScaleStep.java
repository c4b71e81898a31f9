package dev.replydesk.review.detection.domain;

/** One step of a marketplace's own scale and the stars, 1 to 5, it stands for. */
public record ScaleStep(String marketplace, String original, int stars) {}
