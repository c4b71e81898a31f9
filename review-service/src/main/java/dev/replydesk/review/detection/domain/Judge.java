package dev.replydesk.review.detection.domain;

import dev.replydesk.review.detection.domain.Verdict.Rule;
import dev.replydesk.review.detection.domain.model.Scored;
import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.review.detection.domain.painpoint.PainPointRules;
import dev.replydesk.review.detection.domain.text.Extent;
import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.review.detection.domain.text.PhraseIndex;
import dev.replydesk.review.detection.domain.text.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table that says what kind of review it is, by stars, text and the merchant's settings. */
public final class Judge {
    private static final int STILL_NEGATIVE = 2;
    private static final int UNDECIDED = 3;

    private final SentimentModel model;
    private final Complaints complaints;
    private final DetectionSettings settings;
    private final Map<String, PhraseIndex<String>> cues;

    public Judge(SentimentModel model, PainPointRules rules, DetectionSettings settings) {
        this.model = model;
        this.complaints = new Complaints(model, rules);
        this.settings = settings;
        this.cues = Stream.of("zh", "en").collect(Collectors.toMap(l -> l, l -> index(settings.cues().in(l))));
    }

    public DetectionSettings settings() {
        return settings;
    }

    /** Few stars are negative whatever is said; the text decides where the stars do not, and may doubt many stars. */
    public Judgement judge(Said said) {
        var reading = Reading.of(said, model);
        var verdict = verdict(reading);
        return new Judgement(verdict, complaints.in(reading, verdict.state()));
    }

    private Verdict verdict(Reading reading) {
        var stars = reading.said().stars();
        if (stars == null) {
            return withoutStars(reading);
        }
        if (stars <= STILL_NEGATIVE) {
            return verdict(reading, VerdictState.NEGATIVE, Rule.STARS, null);
        }
        return stars == UNDECIDED ? threeStars(reading) : manyStars(reading);
    }

    private Verdict withoutStars(Reading reading) {
        var scored = reading.scored();
        if (scored == null) {
            var rule = reading.isInOtherLanguage() ? Rule.TEXT_NOT_UNDERSTOOD : Rule.NOTHING_SAID;
            return verdict(reading, VerdictState.UNSURE, rule, null);
        }
        var thresholds = settings.thresholds();
        if (scored.probability() >= thresholds.noStarsNegative()) {
            return verdict(reading, VerdictState.NEGATIVE, Rule.TEXT, thresholds.noStarsNegative());
        }
        var doubtful = scored.probability() >= thresholds.noStarsUnsure();
        return verdict(reading, doubtful ? VerdictState.UNSURE : VerdictState.POSITIVE, Rule.TEXT,
                thresholds.noStarsUnsure());
    }

    private Verdict threeStars(Reading reading) {
        var scored = reading.scored();
        if (scored != null) {
            double threshold = settings.thresholds().threeStars();
            var state = scored.probability() >= threshold ? VerdictState.NEGATIVE : VerdictState.MIXED;
            return verdict(reading, state, Rule.TEXT, threshold);
        }
        return reading.isInOtherLanguage()
                ? verdict(reading, VerdictState.UNSURE, Rule.TEXT_NOT_UNDERSTOOD, null)
                : verdict(reading, VerdictState.MIXED, Rule.STARS, null);
    }

    private Verdict manyStars(Reading reading) {
        var scored = reading.scored();
        return scored == null
                ? verdict(reading, VerdictState.POSITIVE, Rule.STARS, null)
                : manyStars(reading, scored);
    }

    private Verdict manyStars(Reading reading, Scored scored) {
        double override = settings.thresholds().override(reading.language());
        if (scored.probability() >= override) {
            return verdict(reading, VerdictState.UNSURE, Rule.STARS_AND_TEXT_DISAGREE, override);
        }
        var cue = cue(reading);
        if (cue.isPresent()) {
            return verdict(reading, VerdictState.MIXED, Rule.CUE, override, cue.get());
        }
        return complaint(reading)
                .map(s -> verdict(reading, VerdictState.MIXED, Rule.SENTENCE, settings.thresholds().sentence(), s))
                .orElseGet(() -> verdict(reading, VerdictState.POSITIVE, Rule.STARS, override));
    }

    private Optional<Evidence> cue(Reading reading) {
        var words = reading.words();
        var index = cues.get(reading.language());
        return index == null
                ? Optional.empty()
                : index.find(words).stream().findFirst().map(f -> reading.evidence(Evidence.Source.CUE,
                        words.from(f.start()), words.to(f.end() - 1)));
    }

    /** The first sentence that is a complaint by itself; a text of one sentence was weighed already. */
    private Optional<Evidence> complaint(Reading reading) {
        var whole = reading.said().whole();
        var sentences = Sentences.of(whole);
        if (sentences.size() < 2) {
            return Optional.empty();
        }
        return sentences.stream().filter(s -> isComplaint(whole.substring(s.start(), s.end()))).findFirst()
                .map(s -> reading.evidence(Evidence.Source.SENTENCE, s.start(), s.end()));
    }

    private boolean isComplaint(String sentence) {
        var words = NormalText.of(sentence);
        return Extent.saysSomething(words) && model.read(words).probability() >= settings.thresholds().sentence();
    }

    private Verdict verdict(Reading reading, VerdictState state, Rule rule, @Nullable Double threshold,
            Evidence... deciding) {
        return reading.verdict(state, rule, threshold, List.of(deciding), model.version(), settings.version());
    }

    private static PhraseIndex<String> index(List<String> phrases) {
        var index = new PhraseIndex<String>();
        phrases.forEach(phrase -> index.add(phrase, phrase));
        return index;
    }
}
