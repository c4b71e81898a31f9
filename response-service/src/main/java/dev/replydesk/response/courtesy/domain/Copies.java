package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds a reply that says nothing of its own: empty, or the review over again. */
final class Copies {

    private static final int RUN = 4;
    private static final int BITS = 16;
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
        var numbers = new HashMap<String, Integer>();
        Set<Long> theirs = runs(review, numbers, Integer.MAX_VALUE);
        Set<Long> ours = runs(reply, numbers, (int) (theirs.size() / MOSTLY) + 1);
        if (ours.size() < RUN) {
            return false;
        }
        long shared = ours.stream().filter(theirs::contains).count();
        return shared >= ours.size() * MOSTLY;
    }

    /**
     * Every four words in a row as one number: sixteen bits for each word, more than two texts hold words.
     *
     * @param most
     *            with more runs than this a reply cannot be mostly from the review, so that nobody needs the rest
     */
    private static Set<Long> runs(List<String> words, Map<String, Integer> numbers, int most) {
        var runs = new HashSet<Long>();
        long run = 0;
        for (int i = 0; i < words.size() && runs.size() <= most; i++) {
            run = run << BITS | numbers.computeIfAbsent(words.get(i), _ -> numbers.size());
            if (i + 1 >= RUN) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static List<String> words(Tokens tokens) {
        return tokens.list().stream().filter(token -> token.kind().isWord()).map(Token::text).toList();
    }
}
