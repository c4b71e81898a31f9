package dev.replydesk.review.imports;

import static dev.replydesk.review.imports.ImportFiles.HEADER;
import static dev.replydesk.review.imports.ImportFiles.options;
import static dev.replydesk.review.imports.ImportFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.ImportStateDto;
import dev.replydesk.review.api.model.QuarantinePageDto;
import dev.replydesk.review.api.model.QuarantinedLineDto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Twenty thousand rows, three of each hundred broken: every one is where it belongs. */
@ImportsIT
@TestPropertySource(properties = {"replydesk.imports.work=true", "replydesk.imports.look=50ms"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeImportIT {
    private static final int ROWS = 20_000;
    private static final List<String> BROKEN = List.of("9,Ten stars,2026-01-01,,\n", "1,No such day,2026-02-30,,\n",
            "1,cut off\n");
    @Autowired
    ImportDesk desk;

    @BeforeAll
    void shop() {
        desk.open();
    }

    @Test
    void storesTheGoodRowsOnceAndListsEveryBrokenOne() {
        var file = IntStream.range(0, ROWS).mapToObj(LargeImportIT::line).collect(Collectors.joining("", HEADER, ""));
        var id = desk.send(options(",\"externalId\":\"id\""), file).getId();
        Await.until("the import has ended", Duration.ofMinutes(3),
                () -> desk.get(id).getState() != ImportStateDto.RUNNING);
        assertThat(desk.get(id)).returns(ImportStateDto.DONE, ImportDto::getState)
                .returns(20_000L, ImportDto::getLines).returns(19_400L, ImportDto::getCreated)
                .returns(600L, ImportDto::getQuarantined).returns(0L, ImportDto::getDuplicate);
        assertThat(desk.count("reviews", new Document())).isEqualTo(19_400);
        assertThat(listed(id)).containsExactlyElementsOf(IntStream.range(0, ROWS).filter(LargeImportIT::isBroken)
                .mapToObj(i -> i + 2).toList());
    }

    /** The lines of the quarantine, page by page. */
    private List<Integer> listed(String id) {
        var lines = new ArrayList<Integer>();
        String next = "";
        while (next != null) {
            var page = Desk.body(desk.admin().get().uri("/api/v1/quarantine?limit=200&import=" + id + next).exchange()
                    .expectStatus().isOk(), QuarantinePageDto.class);
            page.getItems().stream().map(QuarantinedLineDto::getLine).forEach(lines::add);
            next = page.getNextCursor() == null ? null : "&cursor=" + page.getNextCursor();
        }
        return lines;
    }

    private static String line(int i) {
        return isBroken(i) ? BROKEN.get(i % BROKEN.size()) : row("large", i, "2026-01-01");
    }

    private static boolean isBroken(int i) {
        return i % 100 >= 97;
    }
}
