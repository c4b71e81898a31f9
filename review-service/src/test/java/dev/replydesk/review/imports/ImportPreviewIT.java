package dev.replydesk.review.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.PreviewDto;
import dev.replydesk.review.api.model.PreviewRequestDto;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is looked at before it is sent. */
@ImportsIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPreviewIT {
    @Autowired
    ImportDesk desk;

    @BeforeAll
    void shop() {
        desk.open();
    }

    @Test
    void showsHowAFileWouldBeRead() {
        var head = "review_id,rating,body,review_date\n1,5,Good,03/04/2025\n2,9,Bad,05/06/2025\n";
        var request = new PreviewRequestDto(head.getBytes(UTF_8));
        var preview = Desk.body(desk.admin().post().uri("/api/v1/import-previews").bodyValue(request).exchange()
                .expectStatus().isOk(), PreviewDto.class);
        assertThat(preview.getAmbiguousDates()).isTrue();
        assertThat(preview.getColumns().getText()).isEqualTo("body");
        assertThat(preview.getRows()).extracting(row -> row.getErrors().size()).containsExactly(0, 1);
    }
}
