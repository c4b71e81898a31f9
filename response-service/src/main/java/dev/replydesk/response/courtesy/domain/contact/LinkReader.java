package dev.replydesk.response.courtesy.domain.contact;

import java.util.List;
import java.util.Optional;

/** Reads a web address that says it is one. */
final class LinkReader {

    private static final List<String> BEGINNINGS = List.of("https://", "http://", "www.");

    private LinkReader() {
    }

    static Optional<Contact> at(String text, int start) {
        boolean inside = start > 0 && Letters.isAlphabetic(text.charAt(start - 1));
        if (inside || BEGINNINGS.stream().noneMatch(beginning -> text.startsWith(beginning, start))) {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7f) {
            end++;
        }
        while (end > start && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(new Contact(Contact.Kind.LINK, text.substring(start, end), start, end));
    }
}
