package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One pass over one text: the set of live places moves on token by token, each place at most once. */
final class Scan<L> {

    private final Automaton<L> automaton;
    private final Tokens tokens;
    private final Work work;
    private final Map<Begin<L>, Hit<L>> hits = new LinkedHashMap<>();
    private Live now;
    private Live next;

    private record Begin<L>(L label, int start) {}

    Scan(Automaton<L> automaton, Tokens tokens, Work work) {
        this.automaton = automaton;
        this.tokens = tokens;
        this.work = work;
        now = new Live(automaton.size());
        next = new Live(automaton.size());
    }

    List<Hit<L>> hits() {
        for (Token token : tokens.list()) {
            Places.Face face = automaton.face(token);
            advance(token, face);
            begin(token, face);
            Live spent = now;
            now = next;
            next = spent;
            next.clear();
        }
        return List.copyOf(hits.values());
    }

    private void advance(Token token, Places.Face face) {
        for (int i = 0; i < now.count; i++) {
            int[] following = automaton.follow(now.places[i]);
            work.add(1 + following.length);
            for (int place : following) {
                if (automaton.matches(place, face)) {
                    enter(place, now.starts[i], token);
                }
            }
        }
    }

    private void begin(Token token, Places.Face face) {
        for (int[] places : automaton.beginnings(token)) {
            work.add(1 + places.length);
            for (int place : places) {
                if (automaton.matches(place, face)) {
                    enter(place, token.start(), token);
                }
            }
        }
    }

    private void enter(int place, int start, Token token) {
        if (next.add(place, start)) {
            L label = automaton.label(place);
            if (label != null) {
                hits.put(new Begin<>(label, start), new Hit<>(label, start, token.end()));
            }
        }
    }

    /** The live places, each with where its phrase began; the earliest beginning wins. */
    private static final class Live {

        private final int[] places;
        private final int[] starts;
        private final boolean[] present;
        private int count;

        Live(int size) {
            places = new int[size];
            starts = new int[size];
            present = new boolean[size];
        }

        boolean add(int place, int start) {
            if (present[place]) {
                return false;
            }
            present[place] = true;
            places[count] = place;
            starts[count++] = start;
            return true;
        }

        void clear() {
            for (int i = 0; i < count; i++) {
                present[places[i]] = false;
            }
            count = 0;
        }
    }
}
