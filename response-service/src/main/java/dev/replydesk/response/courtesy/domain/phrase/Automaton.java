package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places laid out in arrays, each with the doors to those that may follow. */
final class Automaton<L> {

    private final Places accepted;
    private final Doors first;
    private final Doors[] follow;
    private final List<Optional<L>> labels;
    private final int most;

    Automaton(Positions positions, BitSet first, Map<Integer, L> labels) {
        accepted = new Places(positions.places());
        this.first = new Doors(accepted, first.stream().toArray());
        follow = IntStream.range(0, positions.places().size())
                .mapToObj(place -> new Doors(accepted, positions.following(place))).toArray(Doors[]::new);
        most = Stream.concat(Stream.of(this.first), Arrays.stream(follow)).mapToInt(Doors::size).max().orElse(0);
        this.labels = IntStream.range(0, follow.length)
                .<Optional<L>>mapToObj(place -> Optional.ofNullable(labels.get(place))).toList();
    }

    int size() {
        return follow.length;
    }

    /** As many places as one token can ever open at once. */
    int most() {
        return most;
    }

    /** Where phrases begin. */
    Doors first() {
        return first;
    }

    Doors follow(int place) {
        return follow[place];
    }

    @Nullable
    L label(int place) {
        return labels.get(place).orElse(null);
    }

    Places.Face face(Token token) {
        return accepted.face(token);
    }
}
