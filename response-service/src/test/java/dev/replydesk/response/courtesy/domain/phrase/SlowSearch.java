package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.TokenKind;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searches as the fast scan does, but asks every place about every token: nothing is looked up, nothing left out. */
final class SlowSearch {

    private final Positions positions = new Positions();
    private final BitSet first = new BitSet();
    private final Map<Integer, String> labels = new HashMap<>();
    private final Map<String, Phrase> lists = new HashMap<>();

    void list(String name, List<String> lines) {
        lists.put(name, new Phrase.Choice(lines.stream().map(line -> PhraseSyntax.read(line, lists)).toList()));
    }

    void phrase(String label, String line) {
        var edge = positions.add(PhraseSyntax.read(line, lists));
        first.or(edge.first());
        edge.last().stream().forEach(place -> labels.put(place, label));
    }

    Collection<Hit<String>> hits(Tokens tokens) {
        var hits = new HashMap<List<Object>, Hit<String>>();
        Map<Integer, Integer> now = Map.of();
        for (Token token : tokens.list()) {
            now = step(now, token);
            now.forEach((place, start) -> {
                String label = labels.get(place);
                if (label != null) {
                    hits.put(List.of(label, start), new Hit<>(label, start, token.end()));
                }
            });
        }
        return new ArrayList<>(hits.values());
    }

    /** The live places with where their phrases began; of two beginnings the first stays. */
    private Map<Integer, Integer> step(Map<Integer, Integer> now, Token token) {
        var then = new LinkedHashMap<Integer, Integer>();
        now.forEach((place, start) -> {
            for (int next : positions.following(place)) {
                enter(next, start, token, then);
            }
        });
        first.stream().forEach(place -> enter(place, token.start(), token, then));
        return then;
    }

    private void enter(int place, int start, Token token, Map<Integer, Integer> then) {
        if (takes(positions.places().get(place), token)) {
            then.putIfAbsent(place, start);
        }
    }

    private static boolean takes(Phrase place, Token token) {
        return switch (place) {
            case Phrase.Word(var text) -> token.text().equals(text);
            case Phrase.Prefix(var text) -> token.text().startsWith(text);
            case Phrase.Shaped(var shape) -> token.hasShape(shape);
            case Phrase.Any() -> token.kind() != TokenKind.END;
            default -> throw new IllegalStateException("not a place: " + place);
        };
    }
}
