package dev.replydesk.review.detection.domain;

import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.review.detection.domain.painpoint.PainPoint;
import dev.replydesk.review.detection.domain.painpoint.PainPointRules;
import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.review.detection.domain.text.PhraseIndex.Found;
import dev.replydesk.review.detection.domain.text.Sentences;
import dev.replydesk.review.detection.domain.text.Sentences.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds what a review complains about, clause by clause. A word of the table in a friendly clause is praise and no
 * pain; danger counts in any clause. One place shows each point, the one in its most negative clause.
 */
final class Complaints {
    /** Below this a clause is praise. Clauses are short, so only a clear answer of the model counts. */
    private static final double PRAISE = 0.35;

    private final SentimentModel model;
    private final PainPointRules rules;

    Complaints(SentimentModel model, PainPointRules rules) {
        this.model = model;
        this.rules = rules;
    }

    private record Weighed(Complaint complaint, double probability) {}

    /** Danger first, then by how negative the clause is; empty where the language is not one that is read here. */
    List<Complaint> in(Reading reading, VerdictState state) {
        if (reading.scored() == null) {
            return List.of();
        }
        var whole = reading.said().whole();
        var weighed = new ArrayList<Weighed>();
        for (var clause : Sentences.clauses(whole)) {
            weigh(reading, clause, NormalText.of(whole.substring(clause.start(), clause.end())), weighed);
        }
        var found = weightiest(weighed);
        return found.isEmpty() && state != VerdictState.POSITIVE ? List.of(other(reading, whole)) : found;
    }

    private void weigh(Reading reading, Part clause, NormalText words, List<Weighed> weighed) {
        var found = rules.find(words);
        if (found.isEmpty()) {
            return;
        }
        double probability = model.read(words).probability();
        found.stream().filter(f -> probability >= PRAISE || f.meaning().isUrgent())
                .map(f -> new Weighed(complaint(reading, clause, words, f), probability)).forEach(weighed::add);
    }

    private static Complaint complaint(Reading reading, Part clause, NormalText words, Found<PainPoint> found) {
        var place = reading.said().place(clause.start() + words.from(found.start()),
                clause.start() + words.to(found.end() - 1));
        return new Complaint(found.meaning(), place.words(), place.field(), place.start(), place.end());
    }

    private static List<Complaint> weightiest(List<Weighed> weighed) {
        var order = Comparator.comparing((Weighed w) -> !w.complaint.point().isUrgent())
                .thenComparing(Comparator.comparingDouble(Weighed::probability).reversed());
        var points = EnumSet.noneOf(PainPoint.class);
        return weighed.stream().sorted(order).map(Weighed::complaint).filter(c -> points.add(c.point())).toList();
    }

    /** No rule knows the complaint, so the most negative clause stands for it. */
    private Complaint other(Reading reading, String whole) {
        var worst = Sentences.clauses(whole).stream()
                .max(Comparator.comparingDouble(c -> model.probability(whole.substring(c.start(), c.end()))));
        var part = worst.orElse(new Part(0, whole.length()));
        var place = reading.said().place(part.start(), part.end());
        return new Complaint(PainPoint.OTHER, place.words(), place.field(), place.start(), place.end());
    }
}
