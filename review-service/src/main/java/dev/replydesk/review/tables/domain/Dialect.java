package dev.replydesk.review.tables.domain;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the fields of a row are told apart. {@code quoted} fields follow RFC 4180 and may hold line breaks. */
public record Dialect(TableFormat format, char delimiter, boolean quoted) {
    private static final char TAB = '\t';
    private static final List<Character> DELIMITERS = List.of(',', ';', '|');
    private static final Pattern QUOTED_TEXT = Pattern.compile("\"(?:[^\"]|\"\")*(?:\"|$)");
    private static final Pattern WELL_QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");

    /** Finds what is not said in the beginning of the file. */
    public static Dialect of(String head, @Nullable TableFormat format, @Nullable Character delimiter) {
        var asked = format == null ? formatOf(head) : format;
        return switch (asked) {
            case NDJSON -> new Dialect(asked, ',', false);
            case TSV -> new Dialect(asked, TAB, isQuotedTsv(head));
            case CSV -> new Dialect(asked, delimiter == null ? delimiterOf(head) : delimiter, true);
        };
    }

    private static TableFormat formatOf(String head) {
        if (head.stripLeading().startsWith("{")) {
            return TableFormat.NDJSON;
        }
        return count(head, TAB) > count(head, delimiterOf(head)) ? TableFormat.TSV : TableFormat.CSV;
    }

    private static char delimiterOf(String head) {
        return DELIMITERS.stream().max(Comparator.comparingLong((Character c) -> count(head, c))
                .thenComparing(Comparator.comparingInt((Character c) -> DELIMITERS.indexOf(c)).reversed()))
                .orElse(',');
    }

    /** In the first line, outside of quotes. */
    private static long count(String head, char delimiter) {
        return QUOTED_TEXT.matcher(head).replaceAll("").lines().findFirst().orElse("").chars()
                .filter(c -> c == delimiter).count();
    }

    /**
     * Many programs write TSV without quotes, where one is a character like any other. It is quoted when each field
     * that begins with a quote ends with one, or when only quotes explain why lines differ in their number of fields.
     */
    private static boolean isQuotedTsv(String head) {
        var lines = head.lines().toList();
        var whole = lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
        var fields = whole.stream().flatMap(line -> Stream.of(line.split("\t", -1)))
                .filter(field -> field.startsWith("\"")).toList();
        if (fields.stream().allMatch(field -> WELL_QUOTED.matcher(field).matches())) {
            return true;
        }
        return whole.stream().mapToLong(line -> line.chars().filter(c -> c == TAB).count()).distinct().count() > 1;
    }
}
