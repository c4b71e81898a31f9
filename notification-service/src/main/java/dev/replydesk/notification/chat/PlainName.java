package dev.replydesk.notification.chat;

import dev.replydesk.notification.words.OneLine;
import java.util.regex.Pattern;

/** A name that people chose, short and without any sign that a chat program would read as its own. */
record PlainName(String text) {

    private static final int LONGEST = 40;
    private static final Pattern MARKUP = Pattern.compile("[<>\\[\\]*_`#|~\\\\@!]+");

    static PlainName of(String foreign) {
        var plain = OneLine.of(MARKUP.matcher(foreign).replaceAll(" ")).text();
        var length = plain.codePointCount(0, plain.length());
        return new PlainName(
                length <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…");
    }
}
