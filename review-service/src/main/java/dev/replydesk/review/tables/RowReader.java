package dev.replydesk.review.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.tables.domain.Dialect;
import dev.replydesk.review.tables.domain.FileFault;
import dev.replydesk.review.tables.domain.TableFormat;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads single records, each by itself, so that one that is broken says nothing about the next. */
public final class RowReader {
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    private final Dialect dialect;
    private final ObjectReader fields;
    private final List<String> header;

    /** The header is empty for NDJSON, whose rows name their fields themselves. */
    public RowReader(Dialect dialect, List<String> header) {
        this.dialect = dialect;
        this.fields = reader(dialect);
        this.header = List.copyOf(header);
    }

    private static ObjectReader reader(Dialect dialect) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(dialect.delimiter());
        return CSV.readerForArrayOf(String.class)
                .with(dialect.quoted() ? schema : schema.withoutQuoteChar());
    }

    /** The names of the columns, from the first record of a file that is not blank. */
    public static List<String> header(Dialect dialect, RawRecord first) {
        if (dialect.format() == TableFormat.NDJSON) {
            return List.of();
        }
        try {
            var reader = new RowReader(dialect, List.of());
            var names = Stream.of(reader.fields(text(first))).map(String::strip).toList();
            if (names.stream().allMatch(String::isEmpty) || new LinkedHashSet<>(names).size() < names.size()) {
                throw noHeader("the names of its columns are missing or not all different");
            }
            return names;
        } catch (ProblemException e) {
            throw noHeader(e.errors().getFirst().message());
        }
    }

    private static UnreadableFile noHeader(String why) {
        return new UnreadableFile(FileFault.NO_HEADER,
                "The first line must name the columns, each differently: " + why + ".");
    }

    /** What the record says; a {@link ProblemException} tells what is wrong with it. */
    public Row read(RawRecord raw) {
        var text = text(raw);
        return dialect.format() == TableFormat.NDJSON
                ? new Row(JsonRow.values(text))
                : new Row(named(fields(text)));
    }

    private Map<String, String> named(String[] values) {
        if (values.length != header.size() && !(values.length > header.size() && isBlankFrom(values, header.size()))) {
            throw ProblemException.invalid("",
                    "the line has %d fields, the header %d; look for a delimiter or a quote too many or too few"
                            .formatted(values.length, header.size()));
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            if (!values[i].isBlank()) {
                row.put(header.get(i), values[i].strip());
            }
        }
        return row;
    }

    private static boolean isBlankFrom(String[] values, int from) {
        return Stream.of(values).skip(from).allMatch(String::isBlank);
    }

    private String[] fields(String text) {
        try (var rows = fields.<String[]>readValues(text)) {
            var first = rows.hasNext() ? rows.next() : new String[0];
            if (rows.hasNext()) {
                throw ProblemException.invalid("", "the quotes of the line do not match; double a quote inside quotes");
            }
            return first;
        } catch (JacksonException e) {
            throw ProblemException.invalid("", "the quotes of the line do not match; double a quote inside quotes");
        }
    }

    /** The record as text, without its line break. */
    static String text(RawRecord raw) {
        switch (raw.flaw()) {
            case TOO_LONG -> throw ProblemException.invalid("", "the line is longer than 256 KB; shorten it");
            case QUOTE_NOT_CLOSED ->
                throw ProblemException.invalid("", "a quote opens in this line and is never closed");
            case NONE -> {
                if (!Encodings.decodes(raw.bytes().value(), UTF_8)) {
                    throw ProblemException.invalid("", "the line is not UTF-8; save the file as UTF-8");
                }
            }
        }
        return shown(raw);
    }

    /** The record for a person to see; what is not UTF-8 shows as �. */
    public static String shown(RawRecord raw) {
        var text = new String(raw.bytes().value(), UTF_8);
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }
}
