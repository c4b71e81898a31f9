package dev.replydesk.review.detection.domain;

import dev.replydesk.review.detection.domain.painpoint.PainPoint;

/** A pain point and the customer's words that show it; the end is exclusive, in UTF-16 units. */
public record Complaint(PainPoint point, String words, Field field, int start, int end) {}
