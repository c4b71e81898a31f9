package dev.replydesk.response.courtesy.domain;

import java.util.LinkedHashMap;

/** Judges whether the reply speaks of this review's problem, or could stand under any. */
final class Acknowledgement {

    private static final int DETAILS = 2;
    private static final int MANY_DETAILS = 3;

    private Acknowledgement() {
    }

    static Mark mark(Reading reading) {
        Complaint complaint = reading.complaint();
        if (complaint.saysNothing()) {
            return Mark.full(Span.WHOLE);
        }
        var found = new LinkedHashMap<>(complaint.sharedWords());
        found.putAll(complaint.sharedTopics());
        return found.isEmpty() ? Mark.none() : mark(complaint, found.values().iterator().next());
    }

    /** The topic and two details are full marks; a review with fewer details needs no more than it has. */
    private static Mark mark(Complaint complaint, Span first) {
        boolean topic = !complaint.sharedTopics().isEmpty();
        int details = complaint.sharedWords().size();
        int enough = Math.min(DETAILS, complaint.tellingWords());
        if (details >= MANY_DETAILS || topic && details >= enough) {
            return Mark.full(first);
        }
        return new Mark(details >= DETAILS || topic && details > 0 ? "category" : "word", first);
    }
}
