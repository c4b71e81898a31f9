package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.List;

/** One pass over one text: the set of live places moves on token by token, each place at most once. */
final class Scan<L> {

    private final Automaton<L> automaton;
    private final Doors doors;
    private final Tokens tokens;
    private final Work work;
    private final int[] found;
    private final Hits<L> hits;
    private Live now;
    private Live then;

    Scan(Automaton<L> automaton, Tokens tokens, Work work) {
        this.automaton = automaton;
        doors = automaton.doors();
        this.tokens = tokens;
        this.work = work;
        found = new int[automaton.most()];
        hits = new Hits<>(automaton.labels());
        now = new Live(automaton.size());
        then = new Live(automaton.size());
    }

    List<Hit<L>> hits() {
        Face next = face(0);
        for (int i = 0; i < tokens.size(); i++) {
            Face face = next;
            next = face(i + 1);
            read(tokens.get(i), face, next);
        }
        return hits.list();
    }

    private Face face(int index) {
        return index < tokens.size() ? automaton.face(tokens.get(index)) : Face.NONE;
    }

    private void read(Token token, Face face, Face next) {
        int end = token.end();
        for (int i = 0; i < now.count(); i++) {
            enter(open(now.place(i), face, next), now.start(i), end);
        }
        enter(open(automaton.beginning(), face, next), token.start(), end);
        Live spent = now;
        now = then;
        then = spent;
        then.clear();
    }

    private int open(int row, Face face, Face next) {
        int count = doors.open(row, face, next, found);
        work.add(doors.tried(row) + count);
        return count;
    }

    private void enter(int count, int start, int end) {
        for (int i = 0; i < count; i++) {
            int place = found[i];
            if (then.add(place, start) && automaton.isEnd(place)) {
                hits.add(automaton.label(place), start, end);
            }
        }
    }
}
