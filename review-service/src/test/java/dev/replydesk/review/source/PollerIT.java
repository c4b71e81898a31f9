package dev.replydesk.review.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.RevisionDto;
import dev.replydesk.review.api.model.SourceDto;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What is read from a marketplace, and what becomes of it. */
@ServiceIT
@TestPropertySource(properties = {"replydesk.sources.days=3", "replydesk.sources.months=0"})
class PollerIT extends PollerDesk {
    @Test
    void readsAllThereEverWasAndThenOnlyWhatIsNew() {
        WILDBERRIES.review("old", now.minus(Duration.ofDays(400)), 2, "Broken after a week.");
        var source = connected();
        read();
        assertThat(desk.review(source.getShopId(), "old").getText()).isEqualTo("Broken after a week.");
        assertThat(desk.source(source.getShopId()).getHistory()).isEqualTo(SourceDto.HistoryEnum.READ);
        WILDBERRIES.review("new", clock.instant(), 1, "Broken at once.");
        WILDBERRIES.server().resetRequests();
        readLater(Duration.ofMinutes(1));
        assertThat(desk.reviews(source.getShopId())).hasSize(2);
        assertThat(WILDBERRIES.server().getAllServeEvents()).hasSizeLessThan(6);
    }

    @Test
    void findsAStarWithoutWordsInTheArchive() {
        WILDBERRIES.review("silent", now.minusSeconds(60), 1, "");
        var source = connected();
        read();
        assertThat(desk.review(source.getShopId(), "silent").getRating()).isEqualTo(1);
        assertThat(desk.review(source.getShopId(), "silent").getCaseId()).isNotNull();
    }

    @Test
    void writesProsAndConsBelowTheText() {
        var review = WILDBERRIES.review("parts", now.minusSeconds(60), 2, "Меньше, чем на фото.");
        review.put("pros", "Цвет");
        review.put("cons", "Ручка шатается");
        var source = connected();
        read();
        var stored = desk.review(source.getShopId(), "parts");
        assertThat(stored.getText()).isEqualTo("Меньше, чем на фото.\nДостоинства: Цвет\nНедостатки: Ручка шатается");
        assertThat(stored.getProduct().getExternalId()).isEqualTo("987654321");
        assertThat(stored.getAuthor().getName()).isEqualTo("Anna");
    }

    @Test
    void aReplyThatCustomersSeeComesWithItsReviewOnceAndOthersDoNot() {
        var shown = WILDBERRIES.review("shown", now.minusSeconds(60), 1, "Bad.");
        WILDBERRIES.answer(shown, "We are sorry.", "wbRu");
        var checked = WILDBERRIES.review("checked", now.minusSeconds(60), 1, "Bad.");
        WILDBERRIES.answer(checked, "We are sorry too.", "reviewRequired");
        var source = connected();
        read();
        readLater(Duration.ofMinutes(1));
        readLater(Duration.ofMinutes(61));
        assertThat(desk.review(source.getShopId(), "shown").getReplies()).hasSize(1);
        assertThat(desk.review(source.getShopId(), "checked").getReplies()).isEmpty();
    }

    @Test
    void seesAnEditThoughTheMarketplaceDoesNotSayWhen() {
        var review = WILDBERRIES.review("edited", now.minusSeconds(60), 5, "Fine.");
        var source = connected();
        read();
        review.put("text", "It broke.");
        review.put("productValuation", 1);
        readLater(Duration.ofMinutes(2));
        readLater(Duration.ofMinutes(2));
        var stored = desk.review(source.getShopId(), "edited");
        assertThat(stored.getRevisions()).extracting(RevisionDto::getKind).containsExactly(
                RevisionDto.KindEnum.ORIGINAL, RevisionDto.KindEnum.EDIT);
        assertThat(stored.getRating()).isEqualTo(1);
        assertThat(stored.getRevisions().getLast().getAt()).isEqualTo(now.plus(Duration.ofMinutes(2)));
    }

    @Test
    void addsAFollowUpToItsReviewInWhateverOrderTheyCome() {
        var child = WILDBERRIES.review("child", now.minusSeconds(60), 1, "And now it smokes.");
        child.put("parentFeedbackId", "parent");
        var parent = WILDBERRIES.review("parent", now.minusSeconds(600), 3, "So so.");
        parent.put("childFeedbackId", "child");
        WILDBERRIES.answer(parent, "Tell us more.", "wbRu");
        var source = connected();
        read();
        assertThat(desk.reviews(source.getShopId())).extracting(ReviewDto::getExternalId).containsExactly("parent");
        assertThat(desk.review(source.getShopId(), "parent").getRevisions()).extracting(RevisionDto::getKind)
                .containsExactly(RevisionDto.KindEnum.ORIGINAL, RevisionDto.KindEnum.FOLLOW_UP);
    }

    @Test
    void keepsWhatCannotBeReadOnceAndReadsTheRest() {
        WILDBERRIES.review("undated", now, 1, "Bad.").put("createdDate", "yesterday");
        WILDBERRIES.review("orphan", now.minusSeconds(60), 1, "Still bad.").put("parentFeedbackId", "nowhere");
        WILDBERRIES.review("good", now.minusSeconds(60), 1, "Bad as well.");
        var source = connected();
        read();
        readLater(Duration.ofMinutes(61));
        assertThat(desk.reviews(source.getShopId())).extracting(ReviewDto::getExternalId).containsExactly("good");
        desk.admin("/api/v1/quarantine?limit=200").expectBody()
                .jsonPath("$.items[?(@.batch=='" + source.getId() + "')]")
                .value(List.class, kept -> assertThat(kept).hasSize(2));
        assertThat(desk.source(source.getShopId()).getCounts().getQuarantined()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void toleratesUnknownFieldsAndNumbersWrittenAsText() {
        var review = WILDBERRIES.review("odd", now.minusSeconds(60), null, "Bad.");
        review.put("productValuation", "1");
        review.put("no-such-shape", List.of(1, 2));
        var source = connected();
        read();
        assertThat(desk.review(source.getShopId(), "odd").getRating()).isEqualTo(1);
    }
}
