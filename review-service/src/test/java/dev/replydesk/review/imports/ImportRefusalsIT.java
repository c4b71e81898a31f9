package dev.replydesk.review.imports;

import static dev.replydesk.review.imports.ImportFiles.HEADER;
import static dev.replydesk.review.imports.ImportFiles.gzip;
import static dev.replydesk.review.imports.ImportFiles.options;
import static dev.replydesk.review.imports.ImportFiles.row;
import static dev.replydesk.review.imports.ImportFiles.rows;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.api.model.FieldProblemDto;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.ImportFailureDto.CodeEnum;
import dev.replydesk.review.api.model.QuarantinedLineDto;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is no table of reviews is refused in words that help. */
@ImportsIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRefusalsIT {
    @Autowired
    ImportDesk desk;

    @BeforeAll
    void shop() {
        desk.open();
    }

    static Stream<byte[]> binaries() {
        return Stream
                .of("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n\0\u0001\u0002",
                        "PK\u0003\u0004\u0014\0\0\0\b\0reviews.csv",
                        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0")
                .map(text -> text.getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void tellsWhatIsNoText(byte[] file) {
        var failure = desk.failure(options(), file);
        assertThat(failure.getCode()).isEqualTo(CodeEnum.NOT_TEXT);
        assertThat(failure.getDetail()).isNotBlank();
    }

    static Stream<byte[]> brokenArchives() throws IOException {
        var whole = gzip(rows("broken", 3_000));
        var scratched = whole.clone();
        Arrays.fill(scratched, whole.length / 2, whole.length / 2 + 40, (byte) 0x55);
        return Stream.of(Arrays.copyOf(whole, whole.length - 20), scratched, Arrays.copyOf(whole, 12));
    }

    @ParameterizedTest
    @MethodSource("brokenArchives")
    void tellsThatAnArchiveIsBroken(byte[] file) {
        assertThat(desk.failure(options(), file).getCode()).isEqualTo(CodeEnum.BROKEN_ARCHIVE);
    }

    @Test
    void namesTheColumnsThatAreMissingAndThoseThatAreThere() {
        var failure = desk.failure(options(), "stars,comment\n1,Bad\n".getBytes(UTF_8));
        assertThat(failure.getCode()).isEqualTo(CodeEnum.MISSING_COLUMNS);
        assertThat(failure.getDetail()).contains("\"rating\"", "\"stars\"");
    }

    @Test
    void takesMixedDatesAndQuarantinesTheImpossibleOnes() {
        var options = options().replace("[\"yyyy-MM-dd\"]", "[\"yyyy-MM-dd\",\"dd/MM/yyyy\"]");
        var dates = Stream.of("2026-01-02", "03/01/2026", "31/02/2026", "2026-13-01", "2025-02-29", "last week", "",
                "2024-02-29").toList();
        var file = new StringBuilder(HEADER);
        for (int i = 0; i < dates.size(); i++) {
            file.append(row("dated", i, dates.get(i)));
        }
        var done = desk.done(options, file.toString());
        assertThat(done).returns(3L, ImportDto::getCreated).returns(5L, ImportDto::getQuarantined);
        var lines = desk.quarantine(done.getId()).getItems();
        assertThat(lines).extracting(QuarantinedLineDto::getLine).containsExactly(4, 5, 6, 7, 8);
        assertThat(lines).allSatisfy(line -> assertThat(line.getErrors()).extracting(FieldProblemDto::getField)
                .containsExactly("publishedAt"));
    }
}
