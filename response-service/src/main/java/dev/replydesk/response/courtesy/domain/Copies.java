package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds a reply that says nothing of its own: empty, or the review over again. */
final class Copies {

    private static final int RUN = 4;
    private static final double MOSTLY = 0.8;

    private Copies() {
    }

    static List<Span> in(Reading reading) {
        List<String> reply = words(reading.reply());
        List<String> review = words(reading.complaint().review());
        reading.work().add(reply.size() + (long) review.size());
        boolean nothing = reply.isEmpty() || reply.equals(review) || isMostlyFrom(reply, review);
        return nothing ? List.of(Span.WHOLE) : List.of();
    }

    private static boolean isMostlyFrom(List<String> reply, List<String> review) {
        Set<List<String>> ours = runs(reply);
        if (ours.size() < RUN) {
            return false;
        }
        Set<List<String>> theirs = runs(review);
        long shared = ours.stream().filter(theirs::contains).count();
        return shared >= ours.size() * MOSTLY;
    }

    private static Set<List<String>> runs(List<String> words) {
        var runs = new HashSet<List<String>>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static List<String> words(Tokens tokens) {
        return tokens.list().stream().filter(token -> token.kind().isWord()).map(Token::text).toList();
    }
}
