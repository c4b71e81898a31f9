package dev.replydesk.review.tables;

import dev.replydesk.review.tables.domain.Dialect;
import dev.replydesk.review.tables.domain.FileFault;
import dev.replydesk.review.tables.domain.TableFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the beginning of a file says about all of it. {@code mark} is the length of its byte order mark. */
public record FileHead(boolean gzip, int mark, String text, Dialect dialect) {
    /** As much as is looked at. */
    public static final int SIZE = 64 * 1024;

    /**
     * Looks at the first bytes as they were sent, and fails with an {@link UnreadableFile} if they are nothing we read.
     */
    public static FileHead of(byte[] sent, @Nullable TableFormat format, @Nullable Character delimiter) {
        var gzip = Gunzip.isGzip(sent);
        var bytes = gzip ? unpacked(sent) : Arrays.copyOf(sent, Math.min(sent.length, SIZE));
        int mark = Encodings.check(bytes);
        var text = Encodings.text(bytes, mark);
        if (text.isBlank()) {
            throw new UnreadableFile(FileFault.EMPTY, "The file is empty.");
        }
        return new FileHead(gzip, mark, text, Dialect.of(text, format, delimiter));
    }

    /** The records that lie in this beginning, the last one too if it is all there is. */
    public List<RawRecord> records(boolean whole) {
        var splitter = new RecordSplitter(dialect, mark, 1);
        var records = new ArrayList<>(splitter.feed(text.getBytes(StandardCharsets.UTF_8)));
        if (whole || records.isEmpty()) {
            records.addAll(splitter.end());
        }
        return records.stream().filter(record -> !record.isBlank()).toList();
    }

    private static byte[] unpacked(byte[] sent) {
        var out = new ByteArrayOutputStream(SIZE);
        try (var gunzip = new Gunzip()) {
            for (var piece : gunzip.feed(sent)) {
                out.write(piece, 0, Math.min(piece.length, SIZE - out.size()));
                if (out.size() == SIZE) {
                    break;
                }
            }
            if (out.size() == 0) {
                gunzip.end();
            }
        }
        return out.toByteArray();
    }
}
