package dev.replydesk.review.detection;

import dev.replydesk.review.detection.domain.DetectionSettings;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Every version of a merchant's detection settings with who put it into force; the last one is. */
public record DetectionBook(String id, List<Edition> editions) {
    /** A document has an end; a verdict explains itself without the settings it was found by. */
    static final int MOST = 50;

    /** One version, when it came into force, and by whom. */
    public record Edition(DetectionSettings settings, Instant at, String actor) {}

    public DetectionBook {
        editions = editions == null ? List.of() : List.copyOf(editions);
    }

    static DetectionBook builtIn(String id) {
        return new DetectionBook(id, List.of());
    }

    public DetectionSettings current() {
        return editions.isEmpty() ? DetectionSettings.BUILT_IN : editions.getLast().settings();
    }

    DetectionBook replacedBy(DetectionSettings wanted, String actor, Instant now) {
        var next = new Edition(wanted.numbered(current().version() + 1), now, actor);
        var longer = Stream.concat(editions.stream(), Stream.of(next)).toList();
        return new DetectionBook(id, longer.subList(Math.max(0, longer.size() - MOST), longer.size()));
    }
}
