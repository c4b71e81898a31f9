package dev.replydesk.response.courtesy.domain.contact;

import java.util.Optional;

/** Reads the address around an @, blanks beside it allowed. */
final class MailReader {

    private static final int LONGEST = 64;

    private MailReader() {
    }

    static Optional<Contact> at(String text, int at) {
        int nameEnd = blank(text, at - 1) ? at - 1 : at;
        int start = nameEnd;
        while (start > 0 && nameEnd - start < LONGEST && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        int end = hostEnd(text, blank(text, at + 1) ? at + 2 : at + 1);
        boolean whole = start < nameEnd && end > at;
        return whole
                ? Optional.of(new Contact(Contact.Kind.MAIL, text.substring(start, end), start, end))
                : Optional.empty();
    }

    /** The end of a host with a point in it, -1 where there is none. */
    private static int hostEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isHostPart(text.charAt(end))) {
            end++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int point = text.lastIndexOf('.', end - 1);
        return point > start && end - point > 2 ? end : -1;
    }

    private static boolean blank(String text, int i) {
        return i > 0 && i < text.length() && text.charAt(i) == ' ';
    }

    private static boolean isNamePart(char c) {
        return isHostPart(c) || c == '_' || c == '+' || c == '%';
    }

    private static boolean isHostPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }
}
