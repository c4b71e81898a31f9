package dev.replydesk.response.cases;

import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of everything a case can be searched by; letters are folded, so that a search finds what people mean. */
final class SearchText {
    private SearchText() {
    }

    static String of(ResponseCase c) {
        var r = c.review();
        var ofReview = Stream.of(r.author(), r.product(), r.orderId(), r.externalId()).filter(Objects::nonNull);
        return folded(
                Stream.concat(Stream.concat(ofReview, Stream.of(r.allText())), c.replies().stream().map(Reply::text)));
    }

    /** The words and runs of Han that must all occur; words match from their beginning, Han anywhere. */
    static List<String> terms(String query) {
        return Stream.of(folded(Stream.of(query)).strip().split(" ")).filter(t -> !t.isEmpty()).map(SearchText::pattern)
                .toList();
    }

    private static String pattern(String term) {
        var isHan = Character.UnicodeScript.of(term.codePointAt(0)) == Character.UnicodeScript.HAN;
        return (isHan ? "" : " ") + Pattern.quote(term);
    }

    private static String folded(Stream<String> parts) {
        var text = parts.collect(Collectors.joining(" "));
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return words(plain);
    }

    /** What is neither letter nor digit parts words; one space before each word and after the last. */
    private static String words(String plain) {
        var out = new StringBuilder(plain.length() + 2).append(' ');
        for (int i = 0; i < plain.length();) {
            int letter = plain.codePointAt(i);
            i += Character.charCount(letter);
            if (isOfAWord(letter)) {
                out.appendCodePoint(letter);
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.charAt(out.length() - 1) == ' ' && out.length() > 1 ? out.toString() : out.append(' ').toString();
    }

    private static boolean isOfAWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }
}
