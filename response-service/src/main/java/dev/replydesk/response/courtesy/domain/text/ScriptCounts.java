package dev.replydesk.response.courtesy.domain.text;

import java.lang.Character.UnicodeScript;

/** How many characters of Han and Kana, and how many words of Latin and other scripts, a text holds. */
record ScriptCounts(int han, int kana, int latin, int foreign) {

    static ScriptCounts of(Tokens tokens) {
        int han = 0;
        int kana = 0;
        int latin = 0;
        int foreign = 0;
        for (Token token : tokens.list()) {
            if (token.kind() == TokenKind.HAN) {
                han++;
            } else if (token.kind() == TokenKind.WORD && Character.isLetter(token.text().codePointAt(0))) {
                switch (UnicodeScript.of(token.text().codePointAt(0))) {
                    case LATIN -> latin++;
                    case HIRAGANA, KATAKANA -> kana += token.text().length();
                    default -> foreign++;
                }
            }
        }
        return new ScriptCounts(han, kana, latin, foreign);
    }
}
