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
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        return " " + NOT_A_WORD.matcher(plain).replaceAll(" ").strip() + " ";
    }
}
