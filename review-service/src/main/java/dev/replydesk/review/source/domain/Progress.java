package dev.replydesk.review.source.domain;

import dev.replydesk.review.marketplace.domain.Window;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a source is read. New reviews come before everything else; then what is read in the background, page by page
 * in between: the history at first, later a sweep or a day of which something is missing; then the counts.
 */
public record Progress(@Nullable Pass fresh, @Nullable Pass background, Instant readUpTo, Instant freshAt,
        Instant sweepAt, Instant countAt, @Nullable Instant lastReadAt, @Nullable Instant historyReadAt, int failures) {

    static Progress start(Instant now) {
        return new Progress(null, Pass.of(Pass.Kind.HISTORY, Window.ALL, now), now, now, now, now, null, null, 0);
    }

    Task next(Instant now, Pace pace) {
        if (fresh != null) {
            return new Task.Read(fresh);
        }
        if (!freshAt.isAfter(now)) {
            return new Task.Read(Pass.of(Pass.Kind.FRESH, new Window(readUpTo.minus(pace.overlap()), null), now));
        }
        if (background != null) {
            return new Task.Read(background);
        }
        if (!countAt.isAfter(now)) {
            return new Task.Count();
        }
        if (!sweepAt.isAfter(now)) {
            return new Task.Read(Pass.of(Pass.Kind.SWEEP, new Window(now.minus(pace.back()), null), now));
        }
        return new Task.Rest(Stream.of(freshAt, countAt, sweepAt).min(Instant::compareTo).orElse(freshAt));
    }

    /** A page of this pass is stored; without a next one the pass is at its end. */
    Progress stored(Pass pass, String page, @Nullable String next, Instant now, Pace pace) {
        if (next != null) {
            return with(pass.turned(page, next)).failures(0);
        }
        return (switch (pass.kind()) {
            case FRESH -> new Progress(null, background, pass.startedAt(), now.plus(pace.every()), sweepAt, countAt,
                    now, historyReadAt, 0);
            case HISTORY -> new Progress(fresh, null, readUpTo, freshAt, now.plus(pace.sweep()), countAt, lastReadAt,
                    now, 0);
            case SWEEP -> new Progress(fresh, null, readUpTo, freshAt, now.plus(pace.sweep()), countAt, lastReadAt,
                    historyReadAt, 0);
            case GAP -> new Progress(fresh, null, readUpTo, freshAt, sweepAt, now, lastReadAt, historyReadAt, 0);
        });
    }

    /** The pass cannot go on; it begins anew later, the history too. */
    Progress dropped(Pass pass, Instant now) {
        return switch (pass.kind()) {
            case FRESH -> new Progress(null, background, readUpTo, freshAt, sweepAt, countAt, lastReadAt,
                    historyReadAt, failures);
            case HISTORY -> background(Pass.of(Pass.Kind.HISTORY, Window.ALL, now));
            case SWEEP, GAP -> background(null);
        };
    }

    Progress background(@Nullable Pass next) {
        return new Progress(fresh, next, readUpTo, freshAt, sweepAt, countAt, lastReadAt, historyReadAt, failures);
    }

    Progress countAt(Instant at) {
        return new Progress(fresh, background, readUpTo, freshAt, sweepAt, at, lastReadAt, historyReadAt, failures);
    }

    Progress failures(int count) {
        return new Progress(fresh, background, readUpTo, freshAt, sweepAt, countAt, lastReadAt, historyReadAt, count);
    }

    private Progress with(Pass pass) {
        return pass.kind() == Pass.Kind.FRESH
                ? new Progress(pass, background, readUpTo, freshAt, sweepAt, countAt, lastReadAt, historyReadAt,
                        failures)
                : background(pass);
    }
}
