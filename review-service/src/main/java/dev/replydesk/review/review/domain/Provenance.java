package dev.replydesk.review.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What imports did to a review: whether its newest words are history, whether only the day of its publication is known,
 * and which rows of the latest import made or changed it, so that a row read again after a crash counts as the first
 * time.
 */
public record Provenance(String importId, boolean history, boolean day, List<Row> rows) {
    public Provenance {
        rows = List.copyOf(rows);
    }

    /** A row that made the review, or changed it. */
    public record Row(long line, boolean created) {}

    static @Nullable Provenance first(@Nullable Origin origin) {
        return origin == null
                ? null
                : new Provenance(origin.importId(), origin.history(), origin.publishedFrom() != null,
                        List.of(new Row(origin.line(), true)));
    }

    static @Nullable Provenance changed(@Nullable Provenance before, @Nullable Origin origin, boolean revised) {
        if (origin == null) {
            return before == null || !revised ? before : before.live();
        }
        var row = new Row(origin.line(), false);
        if (before == null) {
            return new Provenance(origin.importId(), revised && origin.history(), false, List.of(row));
        }
        var history = revised ? origin.history() : before.history;
        return new Provenance(origin.importId(), history, before.day, before.rowsWith(origin.importId(), row));
    }

    /** The row as it was the first time it was read. */
    Optional<Row> of(Origin origin) {
        return rows.stream().filter(r -> importId.equals(origin.importId()) && r.line() == origin.line()).findFirst();
    }

    private Provenance live() {
        return new Provenance(importId, false, day, rows);
    }

    private List<Row> rowsWith(String latest, Row row) {
        var known = importId.equals(latest) ? rows : List.<Row>of();
        return Stream.concat(known.stream().skip(Math.max(0, known.size() - Review.MOST + 1)), Stream.of(row))
                .toList();
    }
}
