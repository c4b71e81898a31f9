package dev.replydesk.response.courtesy.domain.phrase;

/** A token as the places see it; the word is 0 where no phrase holds it. */
record Face(int word, long traits, String text) {

    /** What comes after the last token: nothing goes on there. */
    static final Face NONE = new Face(0, Traits.ALWAYS, "");

    int firstLetter() {
        return text.charAt(0);
    }
}
