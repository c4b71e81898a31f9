package dev.replydesk.response.courtesy.domain.text;

/** What a token is made of; marks are tokens too, since a phrase never runs across the end of a sentence. */
public enum TokenKind {
    WORD, HAN, COMMA, END;

    public boolean isWord() {
        return this == WORD || this == HAN;
    }
}
