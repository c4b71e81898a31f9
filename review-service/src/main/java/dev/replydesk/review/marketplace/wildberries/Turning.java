package dev.replydesk.review.marketplace.wildberries;

import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.marketplace.domain.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides from one page where the next one begins. {@code seconds} are when its reviews were written, as they came. */
record Turning(Bookmark here, Window window, int asked, int came, List<Long> seconds) {
    /** What the contract allows to skip. */
    private static final int FURTHEST = 199_990;
    /** Wildberries may cut days in its own zone. */
    private static final long TOLERANCE = 24 * 60 * 60L;

    @Nullable
    Bookmark next() {
        if (here.stage() == Bookmark.Stage.ARCHIVE) {
            return came < asked || isBeyondTheWindow() ? null : checked(here.skipping(asked - asked / 10));
        }
        if (seconds.stream().anyMatch(second -> second < here.second() - TOLERANCE)) {
            throw outOfOrder("Wildberries gave reviews from before the time it was asked for");
        }
        return came < asked ? here.nextStage(window.from()) : checked(onward());
    }

    /** The archive is read from its new end, unless everything is wanted. */
    private boolean isBeyondTheWindow() {
        return !window.isAll() && !seconds.isEmpty() && seconds.getLast() < window.from().getEpochSecond();
    }

    private Bookmark onward() {
        return isSorted() && seconds.getLast() > here.second() && seconds.getFirst() < seconds.getLast()
                ? here.at(seconds.getLast())
                : here.skipping(asked);
    }

    private boolean isSorted() {
        for (int i = 1; i < seconds.size(); i++) {
            if (seconds.get(i) < seconds.get(i - 1)) {
                return false;
            }
        }
        return !seconds.isEmpty();
    }

    private Bookmark checked(Bookmark next) {
        if (next.stage() != Bookmark.Stage.ARCHIVE && next.skip() > FURTHEST) {
            throw outOfOrder("Wildberries has more reviews at one point in time than it lets anybody read");
        }
        return next;
    }

    private static MarketplaceFailure outOfOrder(String what) {
        return new MarketplaceFailure(Trouble.Kind.OUT_OF_ORDER, what + "; reading stops here and starts again later");
    }
}
