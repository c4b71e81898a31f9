package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of failures at the marketplace of a shop, as its connector saw it, and what it means beside the outages that
 * are known of that shop. A run makes one outage at most: none where a person reported one for the same time, and none
 * again once it was ended.
 *
 * @param back
 *            when the marketplace answered again; null while it does not
 */
public record FailureRun(String shopId, Instant since, @Nullable Instant back) {

    /** Runs come one after the other: while an earlier one lasts here, the news of its end are still on their way. */
    public boolean isAheadOf(Collection<Outage> known) {
        return known.stream().anyMatch(o -> !o.isOver() && o.reportedBy().isProduct() && o.beganBefore(since));
    }

    /** Whether an outage is known that lasted at the same time. */
    public boolean isKnownFrom(Collection<Outage> known) {
        return concurrent(known).findAny().isPresent();
    }

    /** What ends with the run: the outage that it made, or one that a person reported meanwhile. */
    public Optional<Outage> ends(Collection<Outage> known) {
        return back == null ? Optional.empty() : concurrent(known).filter(o -> !o.isOver()).findAny();
    }

    /** The outage that it makes. */
    public Outage outage(String id, Actor by, @Nullable String reason) {
        var lasting = Outage.reported(id, shopId, by, since, reason);
        return back == null ? lasting : lasting.ended(by, back);
    }

    private Stream<Outage> concurrent(Collection<Outage> known) {
        return known.stream().filter(o -> o.lastedAfter(since) && (back == null || o.beganBefore(back)));
    }
}
