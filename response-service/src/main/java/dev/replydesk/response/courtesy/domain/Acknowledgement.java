package dev.replydesk.response.courtesy.domain;

import java.util.Map;

/** Judges whether the reply speaks of this review's problem, or could stand under any. */
final class Acknowledgement {

    private static final int SEVERAL_WORDS = 3;

    private Acknowledgement() {
    }

    static Mark mark(Reading reading) {
        Complaint complaint = reading.complaint();
        if (complaint.saysNothing()) {
            return Mark.full(Span.WHOLE);
        }
        Map<String, Span> topics = complaint.sharedTopics();
        Map<String, Span> words = complaint.sharedWords();
        if (!topics.isEmpty() && !words.isEmpty()) {
            return Mark.full(first(words));
        }
        if (!topics.isEmpty() || words.size() >= SEVERAL_WORDS) {
            return new Mark("category", first(topics.isEmpty() ? words : topics));
        }
        return words.isEmpty() ? Mark.none() : new Mark("word", first(words));
    }

    private static Span first(Map<String, Span> spans) {
        return spans.values().iterator().next();
    }
}
