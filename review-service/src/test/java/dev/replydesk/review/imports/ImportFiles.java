package dev.replydesk.review.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Files as tests send them, and the options they are read with. */
final class ImportFiles {
    static final String HEADER = "rating,review,date,id,shop\n";
    private static final String OPTIONS = """
            {"marketplace":"manual","shop":"hotel","dateFormats":["yyyy-MM-dd"],
             "columns":{"rating":"rating","text":"review","publishedAt":"date"%s}}""";

    private ImportFiles() {
    }

    static String options() {
        return options("");
    }

    /** With one more column, such as {@code ,"externalId":"id"}. */
    static String options(String more) {
        return OPTIONS.formatted(more);
    }

    static String rows(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> row(prefix, i, "2026-01-01"))
                .collect(Collectors.joining("", HEADER, ""));
    }

    static String row(String prefix, int number, String date) {
        return "%d,%s %d,%s,%s-%d,hotel\n".formatted(number % 5 + 1, prefix, number, date, prefix, number);
    }

    static byte[] gzip(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
