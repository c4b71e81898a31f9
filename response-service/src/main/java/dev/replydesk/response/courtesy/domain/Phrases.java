package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.phrase.Hit;
import dev.replydesk.response.courtesy.domain.rules.Part;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of a reply by rule: innocent look-alikes taken out, of overlapping ones the first and longest kept. */
record Phrases(Map<Signal, List<Hit<Signal>>> bySignal) {

    static Phrases of(List<Hit<Signal>> found) {
        var raw = new HashMap<Signal, List<Hit<Signal>>>();
        found.stream().sorted(Phrases::inReadingOrder)
                .forEach(hit -> raw.computeIfAbsent(hit.label(), _ -> new ArrayList<>()).add(hit));
        var kept = new HashMap<Signal, List<Hit<Signal>>>();
        raw.forEach((signal, hits) -> kept.put(signal, apart(guilty(hits, innocent(raw, signal)))));
        return new Phrases(kept);
    }

    /** By beginning; of those that begin together the longest first. */
    private static int inReadingOrder(Hit<Signal> one, Hit<Signal> other) {
        return one.start() != other.start()
                ? Integer.compare(one.start(), other.start())
                : Integer.compare(other.end(), one.end());
    }

    List<Hit<Signal>> of(Rule rule, Part part) {
        return bySignal.getOrDefault(new Signal(rule, part), List.of());
    }

    private static List<Hit<Signal>> innocent(Map<Signal, List<Hit<Signal>>> raw, Signal signal) {
        return signal.part() == Part.HIT
                ? raw.getOrDefault(new Signal(signal.rule(), Part.INNOCENT), List.of())
                : List.of();
    }

    /** Both lists are in reading order, so each hit meets only the look-alikes around it. */
    private static List<Hit<Signal>> guilty(List<Hit<Signal>> hits, List<Hit<Signal>> innocent) {
        var covers = new Covers<>(innocent);
        return hits.stream().filter(hit -> !covers.any(hit)).toList();
    }

    private static List<Hit<Signal>> apart(List<Hit<Signal>> hits) {
        var apart = new ArrayList<Hit<Signal>>();
        for (Hit<Signal> hit : hits) {
            if (apart.isEmpty() || hit.start() >= apart.getLast().end()) {
                apart.add(hit);
            }
        }
        return List.copyOf(apart);
    }
}
