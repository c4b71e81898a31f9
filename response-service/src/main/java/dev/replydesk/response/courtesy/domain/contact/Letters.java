package dev.replydesk.response.courtesy.domain.contact;

/** Which characters belong to a word beside them; Chinese ones stand alone. */
final class Letters {

    private Letters() {
    }

    static boolean isAlphabetic(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
