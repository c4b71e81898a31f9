package dev.replydesk.review.marketplace.wildberries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where reading stands. The two lists by date are read along the date, second by second, so that a review which leaves
 * them while we read (it was answered) moves nothing past us; {@code skip} counts only within one second. The archive
 * takes no dates: there {@code skip} counts from its end that does not move.
 */
record Bookmark(Stage stage, long second, int skip) {

    /** The lists, in the order they are read; a review that moves while we read moves ahead of us. */
    enum Stage {
        UNANSWERED, ANSWERED, ARCHIVE;

        @Nullable
        Stage next() {
            return this == ARCHIVE ? null : values()[ordinal() + 1];
        }
    }

    static Bookmark first(Instant from) {
        return new Bookmark(Stage.UNANSWERED, from.getEpochSecond(), 0);
    }

    @Nullable
    Bookmark nextStage(Instant from) {
        var next = stage.next();
        return next == null ? null : new Bookmark(next, from.getEpochSecond(), 0);
    }

    Bookmark at(long nextSecond) {
        return new Bookmark(stage, nextSecond, 0);
    }

    Bookmark skipping(int more) {
        return new Bookmark(stage, second, skip + more);
    }

    static Bookmark read(@Nullable String text, Instant from) {
        if (text == null) {
            return first(from);
        }
        var parts = text.split(" ", -1);
        return new Bookmark(Stage.valueOf(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }

    String write() {
        return stage + " " + second + " " + skip;
    }
}
