package dev.replydesk.review.detection.domain;

import java.util.List;

/** What came of reading a review: its verdict and what it complains about, the weightiest first. */
public record Judgement(Verdict verdict, List<Complaint> complaints) {
    public Judgement {
        complaints = List.copyOf(complaints);
    }
}
