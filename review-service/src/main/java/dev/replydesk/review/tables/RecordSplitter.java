package dev.replydesk.review.tables;

import dev.replydesk.review.tables.RawRecord.Flaw;
import dev.replydesk.review.tables.domain.Dialect;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a file into records as its pieces arrive; in a quoted field a line break is part of the record. A record that is
 * too long is cut short. A quote that is never closed costs its own line alone: what follows is read again without it.
 */
public final class RecordSplitter {
    /** The longest record in bytes; a review of 20,000 characters with everything around it is far shorter. */
    public static final int LONGEST = 256 * 1024;
    private final Dialect dialect;
    private final List<RawRecord> complete = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(4096);
    private long offset;
    private long line;
    private int breaks;
    private boolean tooLong;
    private boolean fieldBegins = true;
    private boolean inQuotes;
    private boolean quoteEnded;

    /** Begins at the byte and the line where an earlier reading left off. */
    public RecordSplitter(Dialect dialect, long offset, long line) {
        this.dialect = dialect;
        this.offset = offset;
        this.line = line;
    }

    /** The records that this piece completes. */
    public List<RawRecord> feed(byte[] piece) {
        split(piece, 0, piece.length);
        return taken();
    }

    /** The last record, if the file did not end with a line break. */
    public List<RawRecord> end() {
        while (open.size() > 0) {
            if (inQuotes) {
                leaveQuote();
            } else {
                close();
            }
        }
        return taken();
    }

    private List<RawRecord> taken() {
        var taken = List.copyOf(complete);
        complete.clear();
        return taken;
    }

    private void split(byte[] bytes, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean ends = ends(bytes[i]);
            boolean full = open.size() + i + 1 - start > LONGEST;
            if (ends || full) {
                keep(bytes, start, i + 1);
                start = i + 1;
            }
            if (ends) {
                close();
            } else if (full && inQuotes && !tooLong) {
                leaveQuote();
            }
        }
        keep(bytes, start, to);
    }

    /** Follows the quotes and says whether the record ends with this byte. */
    private boolean ends(byte b) {
        if (dialect.quoted()) {
            if (b == '"') {
                boolean opens = fieldBegins || quoteEnded;
                quoteEnded = inQuotes && !opens;
                inQuotes = opens;
                fieldBegins = false;
                return false;
            }
            quoteEnded = false;
            if (inQuotes) {
                breaks += b == '\n' ? 1 : 0;
                return false;
            }
            fieldBegins = b == dialect.delimiter();
        }
        return b == '\n';
    }

    private void keep(byte[] bytes, int from, int to) {
        int room = Math.max(0, LONGEST + 1 - open.size());
        int kept = Math.min(to - from, room);
        open.write(bytes, from, kept);
        offset += to - from;
        tooLong |= open.size() > LONGEST && !inQuotes;
    }

    private void close() {
        emit(open.toByteArray(), offset, tooLong ? Flaw.TOO_LONG : Flaw.NONE, breaks + 1);
        reset();
    }

    /** Gives the line with the open quote up and reads what came after it again. */
    private void leaveQuote() {
        var bytes = open.toByteArray();
        int after = indexOf(bytes, (byte) '\n') + 1;
        if (after == 0) {
            tooLong = bytes.length > LONGEST;
            inQuotes = false;
            breaks = 0;
            if (!tooLong) {
                emit(bytes, offset, Flaw.QUOTE_NOT_CLOSED, 1);
                reset();
            }
            return;
        }
        var begin = offset - bytes.length;
        emit(Arrays.copyOf(bytes, after), begin + after, Flaw.QUOTE_NOT_CLOSED, 1);
        reset();
        offset = begin + after;
        split(bytes, after, bytes.length);
    }

    private void emit(byte[] bytes, long end, Flaw flaw, int lines) {
        complete.add(new RawRecord(line, line + lines, end, new RawRecord.Bytes(bytes), flaw));
        line += lines;
    }

    private void reset() {
        open.reset();
        breaks = 0;
        tooLong = false;
        fieldBegins = true;
        inQuotes = false;
        quoteEnded = false;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
