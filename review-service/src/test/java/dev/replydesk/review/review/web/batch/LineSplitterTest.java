package dev.replydesk.review.review.web.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {
    private final LineSplitter splitter = new LineSplitter();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void findsTheSameLinesHoweverTheBodyIsCut(int size) {
        assertThat(texts(split("first\n\n第三\nlast", size))).containsExactly("first", "", "第三", "last");
    }

    @Test
    void countsBlankLines() {
        assertThat(split("a\n\n \r\nb\n", 100)).extracting(RawLine::number).containsExactly(1, 2, 3, 4);
        assertThat(new LineSplitter().feed(" \r\n".getBytes(UTF_8)).getFirst().isBlank()).isTrue();
    }

    @Test
    void makesNoLineOfALineBreakAtTheEnd() {
        assertThat(split("a\n", 1)).hasSize(1);
    }

    @Test
    void takesALineOfExactlyTheLimit() {
        assertThat(split("x".repeat(LineSplitter.LONGEST) + "\nb", 8192).getFirst().tooLong()).isFalse();
    }

    @Test
    void skipsAnOverLongLineAndGoesOn() {
        var lines = split("a\n" + "x".repeat(LineSplitter.LONGEST + 1) + "\nb", 8192);
        assertThat(lines).extracting(RawLine::tooLong).containsExactly(false, true, false);
        assertThat(lines.get(1).bytes()).hasSize(LineSplitter.LONGEST);
        assertThat(texts(lines).getLast()).isEqualTo("b");
    }

    private List<RawLine> split(String body, int size) {
        var bytes = body.getBytes(UTF_8);
        var lines = new ArrayList<RawLine>();
        for (int i = 0; i < bytes.length; i += size) {
            lines.addAll(splitter.feed(Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + size))));
        }
        lines.addAll(splitter.end());
        return lines;
    }

    private static List<String> texts(List<RawLine> lines) {
        return lines.stream().map(l -> new String(l.bytes(), UTF_8)).toList();
    }
}
