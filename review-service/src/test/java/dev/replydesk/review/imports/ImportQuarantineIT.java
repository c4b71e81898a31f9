package dev.replydesk.review.imports;

import static dev.replydesk.review.imports.ImportFiles.HEADER;
import static dev.replydesk.review.imports.ImportFiles.options;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.LineReplayDto;
import dev.replydesk.review.api.model.QuarantinedLineDto;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** What cannot be read waits in the quarantine until it is put right. */
@ImportsIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportQuarantineIT {
    @Autowired
    ImportDesk desk;

    @BeforeAll
    void shop() {
        desk.open();
    }

    @Test
    void namesTheShopThatARowAsksForInVain() {
        var options = options().replace("\"hotel\"", "{\"column\":\"shop\"}");
        var done = desk.done(options, HEADER + "1,Cold,2026-01-01,,hotel\n1,Cold,2026-01-01,,nowhere\n");
        assertThat(done).returns(1L, ImportDto::getCreated).returns(1L, ImportDto::getQuarantined);
        assertThat(desk.quarantine(done.getId()).getItems().getFirst().getDetail()).contains("nowhere");
    }

    @Test
    void replaysOneLineThatWasPutRight() {
        var done = desk.done(options(), HEADER + "9,Wrong stars,2026-01-03,,\n");
        var line = desk.quarantine(done.getId()).getItems().getFirst();
        var replay = new LineReplayDto(Desk.submission("hotel", "put-right", 1));
        var resolved = Desk.body(desk.admin().post().uri("/api/v1/quarantine/" + line.getId() + "/replay")
                .bodyValue(replay).exchange().expectStatus().isOk(), QuarantinedLineDto.class);
        assertThat(resolved.getReviewId()).startsWith("rev_");
        desk.admin().post().uri("/api/v1/quarantine/" + line.getId() + "/replay").bodyValue(replay).exchange()
                .expectStatus().isEqualTo(409);
    }

    @Test
    void replaysTheQuarantineOfAnImportWithOtherOptions() {
        var done = desk.done(options(), HEADER + "9,Ten is best,2026-01-04,,\n1,Fine day,2026-01-04,,\n");
        var options = options().replace("\"dateFormats\"",
                "\"ratingScale\":{\"worst\":1,\"best\":10},\"dateFormats\"");
        var again = Desk.body(desk.admin().post().uri("/api/v1/imports/" + done.getId() + "/replay")
                .contentType(MediaType.APPLICATION_JSON).bodyValue(options).exchange().expectStatus().isAccepted(),
                ImportDto.class);
        assertThat(desk.finish(again)).returns(1L, ImportDto::getCreated).returns(1L, ImportDto::getLines);
        assertThat(desk.quarantine(done.getId()).getItems().getFirst().getState().getValue()).isEqualTo("RESOLVED");
    }
}
