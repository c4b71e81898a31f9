package dev.replydesk.response.courtesy.domain.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The places of all phrases and which place may follow which (Glushkov's construction: a state per place, no empty
 * moves).
 */
final class Positions {

    private final List<Phrase> places = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();

    /** Where a part can begin and end, and whether it can be absent. */
    record Edge(BitSet first, BitSet last, boolean absent) {}

    Edge add(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Sequence(var parts) -> sequence(parts);
            case Phrase.Choice(var options) -> choice(options);
            case Phrase.Nothing() -> new Edge(new BitSet(), new BitSet(), true);
            case Phrase.Word _,Phrase.Prefix _,Phrase.Shaped _,Phrase.Any _ -> place(phrase);
        };
    }

    List<Phrase> places() {
        return places;
    }

    int[] following(int place) {
        return follow.get(place).stream().toArray();
    }

    private Edge place(Phrase phrase) {
        var here = new BitSet();
        here.set(places.size());
        places.add(phrase);
        follow.add(new BitSet());
        return new Edge(here, here, false);
    }

    private Edge sequence(List<Phrase> parts) {
        var edge = new Edge(new BitSet(), new BitSet(), true);
        for (Phrase part : parts) {
            edge = join(edge, add(part));
        }
        return edge;
    }

    private Edge join(Edge before, Edge after) {
        before.last().stream().forEach(place -> follow.get(place).or(after.first()));
        BitSet first = before.absent() ? union(before.first(), after.first()) : before.first();
        BitSet last = after.absent() ? union(before.last(), after.last()) : after.last();
        return new Edge(first, last, before.absent() && after.absent());
    }

    private Edge choice(List<Phrase> options) {
        var edge = new Edge(new BitSet(), new BitSet(), false);
        for (Phrase option : options) {
            Edge next = add(option);
            edge = new Edge(union(edge.first(), next.first()), union(edge.last(), next.last()),
                    edge.absent() || next.absent());
        }
        return edge;
    }

    private static BitSet union(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
