package dev.replydesk.review.marketplace.wildberries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.marketplace.domain.Window;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TurningTest {
    private static final Window ALL = Window.ALL;
    private static final Window RECENT = new Window(Instant.ofEpochSecond(1_000_000), null);

    @Test
    void goesOnAtTheSecondOfTheLastReview() {
        assertThat(next("UNANSWERED 10 0", ALL, 3, List.of(11L, 12L, 12L))).isEqualTo("UNANSWERED 12 0");
    }

    @Test
    void skipsOnlyWithinOneSecond() {
        assertThat(next("UNANSWERED 12 0", ALL, 3, List.of(12L, 12L, 12L))).isEqualTo("UNANSWERED 12 3");
        assertThat(next("UNANSWERED 12 3", ALL, 3, List.of(12L, 12L, 15L))).isEqualTo("UNANSWERED 15 0");
    }

    @Test
    void skipsWhatIsNotInOrderSoThatNothingIsPassedOver() {
        assertThat(next("UNANSWERED 10 0", ALL, 3, List.of(20L, 11L, 12L))).isEqualTo("UNANSWERED 10 3");
    }

    @Test
    void aShortPageEndsAListAndTheArchiveEndsThePass() {
        assertThat(next("UNANSWERED 12 0", RECENT, 3, List.of(1_000_000L))).isEqualTo("ANSWERED 1000000 0");
        assertThat(next("ANSWERED 12 0", ALL, 3, List.of())).isEqualTo("ARCHIVE 0 0");
        assertThat(new Turning(Bookmark.read("ARCHIVE 0 0", Instant.EPOCH), ALL, 3, 1, List.of(4L)).next()).isNull();
    }

    @Test
    void theArchiveOverlapsAndEndsAtTheWindow() {
        assertThat(next("ARCHIVE 0 0", ALL, 10, Collections.nCopies(10, 5L))).isEqualTo("ARCHIVE 0 9");
        assertThat(next("ARCHIVE 0 9", RECENT, 3, List.of(1_000_003L, 1_000_002L, 1_000_001L)))
                .isEqualTo("ARCHIVE 0 12");
        assertThat(new Turning(Bookmark.read("ARCHIVE 0 9", Instant.EPOCH), RECENT, 3, 3,
                List.of(1_000_003L, 1_000_002L, 999_999L)).next()).isNull();
    }

    @Test
    void refusesToGoBackInTimeOrBeyondWhatCanBeSkipped() {
        assertThatThrownBy(() -> next("UNANSWERED 1000000 0", RECENT, 3, List.of(5L, 6L, 7L)))
                .isInstanceOf(MarketplaceFailure.class).hasMessageContaining("before the time");
        assertThatThrownBy(() -> next("UNANSWERED 5 199990", ALL, 3, List.of(5L, 5L, 5L)))
                .isInstanceOf(MarketplaceFailure.class);
    }

    private static String next(String bookmark, Window window, int take, List<Long> seconds) {
        var turning = new Turning(Bookmark.read(bookmark, window.from()), window, take, seconds.size(), seconds);
        return Objects.requireNonNull(turning.next()).write();
    }
}
