package dev.replydesk.review.imports;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.imports.domain.ImportOptions;
import dev.replydesk.review.imports.domain.Progress;
import dev.replydesk.review.imports.domain.RowMapping;
import dev.replydesk.review.tables.FileHead;
import dev.replydesk.review.tables.RawRecord;
import dev.replydesk.review.tables.RowReader;
import dev.replydesk.review.tables.UnreadableFile;
import dev.replydesk.review.tables.domain.FileFault;
import dev.replydesk.review.tables.domain.TableFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A file whose beginning was looked at: how its rows are read and mapped, and where they begin. */
record OpenFile(FileHead head, RowReader reader, RowMapping mapping, List<String> names, List<RawRecord> first,
        Progress begin) {

    /** An {@link UnreadableFile} if it is not what the options say. */
    static OpenFile of(byte[] start, boolean whole, ImportOptions options) {
        var file = look(FileHead.of(start, options.format(), options.separator()), whole, options);
        file.check();
        return file;
    }

    /** The same for a file that may lack columns. */
    static OpenFile look(FileHead head, boolean whole, ImportOptions options) {
        var records = head.records(whole && !head.gzip());
        if (head.dialect().format() == TableFormat.NDJSON) {
            var reader = new RowReader(head.dialect(), List.of());
            var names = names(reader, records);
            return new OpenFile(head, reader, new RowMapping(options, names), names, records, at(head.mark(), 1));
        }
        var header = records.getFirst();
        var names = RowReader.header(head.dialect(), header);
        return new OpenFile(head, new RowReader(head.dialect(), names), new RowMapping(options, names), names,
                records.subList(1, records.size()), at(header.end(), header.nextLine()));
    }

    private static Progress at(long offset, long line) {
        return new Progress(offset, line, 0, Progress.Counts.NONE);
    }

    private static List<String> names(RowReader reader, List<RawRecord> records) {
        var names = new LinkedHashSet<String>();
        records.forEach(record -> names.addAll(names(reader, record)));
        return List.copyOf(names);
    }

    /** A broken line names nothing; it is reported when its turn comes. */
    private static Set<String> names(RowReader reader, RawRecord record) {
        try {
            return reader.read(record).values().keySet();
        } catch (ProblemException e) {
            return Set.of();
        }
    }

    private void check() {
        var missing = head.dialect().format() == TableFormat.NDJSON ? List.<String>of() : mapping.missingFrom(names);
        if (!missing.isEmpty()) {
            throw new UnreadableFile(FileFault.MISSING_COLUMNS, "The file has no column " + quoted(missing)
                    + ". Its columns are " + quoted(names) + ".");
        }
        if (!mapping.isEnough()) {
            throw new UnreadableFile(FileFault.NOT_MAPPED, "Name the columns of publishedAt and of text or title. "
                    + "The columns of the file are " + quoted(names) + ".");
        }
    }

    private static String quoted(List<String> names) {
        return String.join(", ", names.stream().limit(50).map(name -> "\"" + name + "\"").toList());
    }
}
