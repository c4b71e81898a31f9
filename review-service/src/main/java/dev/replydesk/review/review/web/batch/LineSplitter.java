package dev.replydesk.review.review.web.batch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a body into lines as its pieces arrive. The framework's own splitter gives the whole body up at one over-long
 * line; this one keeps the line's beginning, skips the rest and goes on.
 */
final class LineSplitter {
    /** The longest line in bytes; a review of 20,000 characters with everything around it is far shorter. */
    static final int LONGEST = 256 * 1024;

    private final ByteArrayOutputStream open = new ByteArrayOutputStream(4096);
    private boolean tooLong;
    private int lines;

    /** The lines that this piece completes. */
    List<RawLine> feed(byte[] piece) {
        var complete = new ArrayList<RawLine>();
        int start = 0;
        for (int i = 0; i < piece.length; i++) {
            if (piece[i] == '\n') {
                keep(piece, start, i);
                complete.add(close());
                start = i + 1;
            }
        }
        keep(piece, start, piece.length);
        return complete;
    }

    /** The last line, if the body did not end with a line break. */
    List<RawLine> end() {
        return open.size() == 0 ? List.of() : List.of(close());
    }

    private void keep(byte[] piece, int from, int to) {
        int room = LONGEST - open.size();
        tooLong |= to - from > room;
        open.write(piece, from, Math.min(to - from, room));
    }

    private RawLine close() {
        var line = new RawLine(++lines, open.toByteArray(), tooLong);
        open.reset();
        tooLong = false;
        return line;
    }
}
