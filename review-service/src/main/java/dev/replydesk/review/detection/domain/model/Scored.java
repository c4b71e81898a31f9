package dev.replydesk.review.detection.domain.model;

import dev.replydesk.review.detection.domain.text.Grams;
import dev.replydesk.review.detection.domain.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One text after scoring; the telling pieces are looked for only when somebody asks. */
public final class Scored {
    private final NormalText text;
    private final Grams grams;
    private final Weights weights;
    private final double probability;

    Scored(NormalText text, Grams grams, Weights weights) {
        this.text = text;
        this.grams = grams;
        this.weights = weights;
        this.probability = score();
    }

    /** A piece of the original text and how strongly it speaks; above zero it speaks for a complaint. */
    public record Piece(String words, int start, int end, double weight) {}

    public double probability() {
        return probability;
    }

    /** The strongest pieces that pull to the side the probability lies on, no two on the same words. */
    public List<Piece> strongest(int most) {
        var chosen = new ArrayList<Piece>(most);
        for (int gram : byStrength(probability >= 0.5 ? 1 : -1)) {
            if (chosen.size() == most) {
                break;
            }
            var piece = piece(gram);
            if (chosen.stream().noneMatch(c -> overlap(c, piece) || repeats(c, piece))) {
                chosen.add(piece);
            }
        }
        return chosen;
    }

    /** Strength and place in one number each, since this is done for every review; the earlier of two equals first. */
    private int[] byStrength(int side) {
        return IntStream.range(0, grams.size()).filter(g -> side * weight(g) > 0)
                .mapToLong(g -> (long) (-side * weight(g)) << Integer.SIZE | g).sorted().mapToInt(key -> (int) key)
                .toArray();
    }

    private static boolean overlap(Piece one, Piece other) {
        return one.start < other.end && other.start < one.end;
    }

    private static boolean repeats(Piece one, Piece other) {
        return one.words.equalsIgnoreCase(other.words);
    }

    private Piece piece(int gram) {
        int start = grams.start(gram);
        int end = grams.end(gram);
        return new Piece(text.original(start, end), text.from(start), text.to(end - 1),
                weight(gram) * (double) weights.scale());
    }

    private int weight(int gram) {
        return weights.bytes()[grams.bucket(gram)];
    }

    /** Each bucket counts once, however often it occurs, and long texts count no more than short ones. */
    private double score() {
        var seen = new BucketSet(grams.size());
        long sum = 0;
        for (int gram = 0; gram < grams.size(); gram++) {
            int bucket = grams.bucket(gram);
            if (seen.add(bucket)) {
                sum += weights.bytes()[bucket];
            }
        }
        double z = sum * weights.scale() / Math.sqrt(Math.max(1, seen.size())) + weights.bias();
        return 1 / (1 + Math.exp(-z));
    }
}
