package dev.replydesk.review.detection.domain;

import dev.replydesk.review.detection.domain.model.Scored;
import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.review.detection.domain.text.Extent;
import dev.replydesk.review.detection.domain.text.Language;
import dev.replydesk.review.detection.domain.text.NormalText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One review on the way to its verdict: its words in normal form, their language, and the score if they have one. */
record Reading(Said said, NormalText words, String language, boolean saysSomething, @Nullable Scored scored) {
    private static final int STRONGEST = 5;

    static Reading of(Said said, SentimentModel model) {
        var words = NormalText.of(said.whole());
        var saysSomething = Extent.saysSomething(words);
        var language = Language.of(words, said.language());
        var isRead = saysSomething && !Language.OTHER.equals(language);
        return new Reading(said, words, language, saysSomething, isRead ? model.read(words) : null);
    }

    boolean isInOtherLanguage() {
        return saysSomething && scored == null;
    }

    Verdict verdict(VerdictState state, Verdict.Rule rule, @Nullable Double threshold, List<Evidence> deciding,
            String modelVersion, long settingsVersion) {
        var evidence = Stream.of(Stream.of(stars()), deciding.stream(), notUnderstood(), strongest())
                .flatMap(each -> each).toList();
        return scored == null
                ? new Verdict(state, rule, evidence, null, null, language, null, settingsVersion)
                : new Verdict(state, rule, evidence, scored.probability(), threshold, language, modelVersion,
                        settingsVersion);
    }

    Evidence evidence(Evidence.Source source, int start, int end) {
        return Evidence.at(source, said.place(start, end), null);
    }

    private Evidence stars() {
        var stars = said.stars();
        return stars == null
                ? Evidence.of(Evidence.Source.NO_RATING, "")
                : Evidence.of(Evidence.Source.RATING, stars.toString());
    }

    private Stream<Evidence> notUnderstood() {
        return isInOtherLanguage() ? Stream.of(Evidence.of(Evidence.Source.NOT_UNDERSTOOD, "")) : Stream.empty();
    }

    private Stream<Evidence> strongest() {
        return scored == null
                ? Stream.empty()
                : scored.strongest(STRONGEST).stream()
                        .map(p -> Evidence.at(Evidence.Source.WORDS, said.place(p.start(), p.end()), p.weight()))
                        .filter(e -> !e.value().isBlank());
    }
}
