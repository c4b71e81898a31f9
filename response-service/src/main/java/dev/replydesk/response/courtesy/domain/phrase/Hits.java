package dev.replydesk.response.courtesy.domain.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hits of one scan: for each label and each place where a phrase begins the last one, which is the longest. */
final class Hits<L> {

    private final List<L> labels;
    private final Map<Long, Hit<L>> byBeginning = new LinkedHashMap<>();

    Hits(List<L> labels) {
        this.labels = labels;
    }

    void add(int label, int start, int end) {
        byBeginning.put((long) start * labels.size() + label, new Hit<>(labels.get(label), start, end));
    }

    List<Hit<L>> list() {
        return List.copyOf(byBeginning.values());
    }
}
