package dev.replydesk.review.tables;

/**
 * The bytes of one record, which may span several lines, and where it stands: the line it begins on, and the line and
 * the byte after it, from where reading can go on.
 */
public record RawRecord(long line, long nextLine, long end, Bytes bytes, Flaw flaw) {
    /** What is wrong with it already. */
    public enum Flaw {
        NONE, TOO_LONG, QUOTE_NOT_CLOSED
    }

    /** Bytes that are compared by nobody. */
    public static final class Bytes {
        private final byte[] value;

        Bytes(byte[] value) {
            this.value = value;
        }

        byte[] value() {
            return value;
        }
    }

    public boolean isBlank() {
        for (byte b : bytes.value()) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return flaw == Flaw.NONE;
    }
}
