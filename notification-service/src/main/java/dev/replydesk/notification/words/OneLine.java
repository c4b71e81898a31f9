package dev.replydesk.notification.words;

import java.util.regex.Pattern;

/** Foreign text made fit for a header, a chat or a log: no line break, no control or direction mark, and an end. */
public record OneLine(String text) {

    private static final int LONGEST = 120;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\s]+");

    public static OneLine of(String foreign) {
        var line = INVISIBLE.matcher(foreign).replaceAll(" ").strip();
        var length = line.codePointCount(0, line.length());
        return new OneLine(
                length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…");
    }
}
