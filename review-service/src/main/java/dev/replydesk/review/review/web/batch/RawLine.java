package dev.replydesk.review.review.web.batch;

/** One line of the body as it came, counted from 1; of an over-long one only the beginning is kept. */
record RawLine(int number, byte[] bytes, boolean tooLong) {
    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
