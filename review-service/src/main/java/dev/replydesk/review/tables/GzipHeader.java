package dev.replydesk.review.tables;

import dev.replydesk.review.tables.domain.FileFault;

/** The header of one member of a gzip file (RFC 1952, 2.3). */
final class GzipHeader {
    private static final int FIXED = 10;
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private GzipHeader() {
    }

    /** Whether these bytes are a whole header; an {@link UnreadableFile} if they can never become one. */
    static boolean isComplete(byte[] bytes) {
        check(bytes, 0, 0x1f);
        check(bytes, 1, 0x8b);
        check(bytes, 2, 8);
        if (bytes.length < FIXED) {
            return false;
        }
        int flags = bytes[3];
        int at = FIXED;
        if ((flags & EXTRA) != 0) {
            at += 2 + (bytes.length < at + 2 ? 0 : bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8);
        }
        at = (flags & NAME) == 0 ? at : afterText(bytes, at);
        at = (flags & COMMENT) == 0 ? at : afterText(bytes, at);
        return bytes.length >= at + ((flags & CHECKSUM) == 0 ? 0 : CHECKSUM);
    }

    private static int afterText(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return at + 1;
            }
        }
        return Math.max(from, bytes.length) + 1;
    }

    private static void check(byte[] bytes, int at, int wanted) {
        if (bytes.length > at && (bytes[at] & 0xff) != wanted) {
            throw new UnreadableFile(FileFault.BROKEN_ARCHIVE,
                    "The gzip archive is broken: after its end comes something else. Pack the file again.");
        }
    }
}
