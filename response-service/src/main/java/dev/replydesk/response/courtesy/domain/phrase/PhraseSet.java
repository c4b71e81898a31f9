package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All phrases of a rule set, each under its label, searched together. */
public final class PhraseSet<L> {

    private final Automaton<L> automaton;

    private PhraseSet(Automaton<L> automaton) {
        this.automaton = automaton;
    }

    /** Every occurrence: for each label and each place where one begins, the longest. Ordered by their end. */
    public List<Hit<L>> scan(Tokens tokens, Work work) {
        return new Scan<>(automaton, tokens, work).hits();
    }

    public static <L> Builder<L> builder() {
        return new Builder<>();
    }

    /** Collects pattern lines; word lists must be named before they are used. */
    public static final class Builder<L> {

        private final Map<String, Phrase> lists = new LinkedHashMap<>();
        private final Positions positions = new Positions();
        private final BitSet first = new BitSet();
        private final Map<Integer, L> labels = new LinkedHashMap<>();

        private Builder() {
        }

        public void list(String name, List<String> lines) {
            lists.put(name, new Phrase.Choice(lines.stream().map(line -> PhraseSyntax.read(line, lists)).toList()));
        }

        public void phrase(L label, String line) {
            Positions.Edge edge = positions.add(PhraseSyntax.read(line, lists));
            if (edge.absent()) {
                throw new IllegalArgumentException("pattern \"" + line + "\" would match nothing at all");
            }
            first.or(edge.first());
            edge.last().stream().forEach(place -> labels.put(place, label));
        }

        public PhraseSet<L> build() {
            return new PhraseSet<>(new Automaton<>(positions, first, labels));
        }
    }
}
