package dev.replydesk.review.imports;

import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static dev.replydesk.review.imports.ImportFiles.HEADER;
import static dev.replydesk.review.imports.ImportFiles.gzip;
import static dev.replydesk.review.imports.ImportFiles.options;
import static dev.replydesk.review.imports.ImportFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.CustomerTierDto;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.ImportStateDto;
import dev.replydesk.review.api.model.QuarantinedLineDto;
import dev.replydesk.review.api.model.ReviewPageDto;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Files come in whole, with their replies, and again without harm. */
@ImportsIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {
    @Autowired
    ImportDesk desk;
    @Autowired
    TestApi api;

    @BeforeAll
    void shop() {
        desk.open();
    }

    @Test
    void readsGoodRowsAndQuarantinesTheOthers() {
        var done = desk.done(options(),
                rows("mixed", 1_000) + "9,Bad stars,2026-01-02,,\n1,Bad day,2026-02-31,,\n1,2\n");
        assertThat(done).returns(ImportStateDto.DONE, ImportDto::getState).returns(1_003L, ImportDto::getLines)
                .returns(1_000L, ImportDto::getCreated).returns(3L, ImportDto::getQuarantined)
                .returns(done.getBytes(), ImportDto::getBytesRead);
        assertThat(desk.quarantine(done.getId()).getItems()).extracting(QuarantinedLineDto::getLine)
                .containsExactly(1_002, 1_003, 1_004);
    }

    @Test
    void storesNothingTwiceWhenAFileIsSentAgain() {
        var file = rows("again", 1_200) + "1,Same,2026-01-01,,\n1,Same,2026-01-01,,\n";
        assertThat(desk.done(options(), file).getCreated()).isEqualTo(1_202);
        assertThat(desk.done(options(), file)).returns(0L, ImportDto::getCreated)
                .returns(1_202L, ImportDto::getDuplicate);
    }

    @Test
    void readsArchives() throws IOException {
        assertThat(desk.finish(desk.send(options(), gzip(rows("gz", 2_000)))).getCreated())
                .isEqualTo(2_000);
    }

    @Test
    void arrivesWithItsReply() {
        var options = options(",\"replyText\":\"id\"");
        var done = desk.done(options, HEADER + "1,Answered already,2026-01-05,We are sorry.,\n");
        assertThat(done.getCreated()).isEqualTo(1);
        var page = Desk.body(desk.admin().get().uri("/api/v1/reviews?limit=200").exchange(),
                ReviewPageDto.class);
        assertThat(page.getItems()).filteredOn(r -> r.getText().equals("Answered already")).singleElement()
                .satisfies(r -> assertThat(r.getReplies()).hasSize(1));
    }

    @Test
    void bringsTheTierOfTheCustomerAndChangesItWithoutMakingAnotherReview() {
        var options = options(",\"customerTier\":\"id\"");
        assertThat(desk.done(options, HEADER + "1,Of a regular,2026-01-06,regular,\n").getCreated()).isEqualTo(1);
        var again = desk.done(options, HEADER + "1,Of a regular,2026-01-06,VIP,\n1,Of gold,2026-01-06,gold,\n");
        assertThat(again).returns(0L, ImportDto::getCreated).returns(1L, ImportDto::getUpdated).returns(1L,
                ImportDto::getQuarantined);
        assertThat(desk.quarantine(again.getId()).getItems()).singleElement()
                .satisfies(l -> assertThat(l.getErrors()).singleElement().returns("customerTier", e -> e.getField()));
        var page = Desk.body(desk.admin().get().uri("/api/v1/reviews?limit=200").exchange(), ReviewPageDto.class);
        assertThat(page.getItems()).filteredOn(r -> r.getText().equals("Of a regular")).singleElement()
                .returns(CustomerTierDto.VIP, r -> r.getCustomerTier());
    }

    @Test
    void belongsToItsMerchantAndToThoseWhoMaySend() {
        var id = desk.send(options(), rows("mine", 1)).getId();
        api.as(stranger()).get().uri("/api/v1/imports/" + id).exchange().expectStatus().isNotFound();
        api.as(stranger()).post().uri("/api/v1/imports/" + id + "/cancel").exchange().expectStatus().isNotFound();
        api.as(agent()).get().uri("/api/v1/imports").exchange().expectStatus().isForbidden();
        var cancelled = Desk.body(api.as(admin()).post().uri("/api/v1/imports/" + id + "/cancel").exchange(),
                ImportDto.class);
        assertThat(cancelled.getState()).isEqualTo(ImportStateDto.CANCELLED);
    }
}
