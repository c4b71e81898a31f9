package dev.replydesk.review.source.domain;

import dev.replydesk.review.marketplace.domain.Window;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One way through all reviews of a window, page by page; the bookmark moves only once a page is stored. */
public record Pass(Kind kind, Window window, Instant startedAt, @Nullable String bookmark, @Nullable String lastPage) {

    /** Why the reviews of a window are read. */
    public enum Kind {
        FRESH, HISTORY, SWEEP, GAP
    }

    public static Pass of(Kind kind, Window window, Instant now) {
        return new Pass(kind, window, now, null, null);
    }

    /** Whether this is what the page before it was already. */
    public boolean repeats(String page) {
        return !page.isEmpty() && page.equals(lastPage);
    }

    Pass turned(String page, String next) {
        return new Pass(kind, window, startedAt, next, page);
    }
}
