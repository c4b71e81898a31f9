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
    private final int[] found;
    private final Map<Begin<L>, Hit<L>> hits = new LinkedHashMap<>();
    private Live now;
    private Live next;

    private record Begin<L>(L label, int start) {}

    Scan(Automaton<L> automaton, Tokens tokens, Work work) {
        this.automaton = automaton;
        this.tokens = tokens;
        this.work = work;
        found = new int[automaton.most()];
        now = new Live(automaton.size());
        next = new Live(automaton.size());
    }

    List<Hit<L>> hits() {
        for (Token token : tokens.list()) {
            Places.Face face = automaton.face(token);
            advance(token, face);
            enter(automaton.first(), token.start(), token, face);
            Live spent = now;
            now = next;
            next = spent;
            next.clear();
        }
        return List.copyOf(hits.values());
    }

    private void advance(Token token, Places.Face face) {
        for (int i = 0; i < now.count(); i++) {
            enter(automaton.follow(now.place(i)), now.start(i), token, face);
        }
    }

    private void enter(Doors doors, int start, Token token, Places.Face face) {
        int count = doors.open(face, found);
        work.add(doors.tried() + count);
        for (int i = 0; i < count; i++) {
            enter(found[i], start, token);
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
}
