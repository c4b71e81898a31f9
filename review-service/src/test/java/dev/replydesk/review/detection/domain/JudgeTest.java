package dev.replydesk.review.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.detection.domain.Verdict.Rule;
import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.review.detection.domain.painpoint.PainPoint;
import dev.replydesk.review.detection.domain.painpoint.PainPointRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {
    private static final String COMPLAINT = "Terrible, it broke after one day and nobody answers. A waste of money.";
    private static final String PRAISE = "Wonderful, we loved every minute of it. Highly recommended!";
    private static final String GERMAN = "Das Zimmer war kalt und schmutzig, wir kommen nie wieder hierher.";
    private final Judge judge = new Judge(SentimentModel.shipped(), PainPointRules.shipped(),
            DetectionSettings.BUILT_IN);

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void fewStarsAreNegativeWhateverIsSaid(int stars) {
        for (var text : List.of(COMPLAINT, PRAISE, GERMAN, "👍")) {
            assertThat(verdict(stars, text)).returns(VerdictState.NEGATIVE, Verdict::state).returns(Rule.STARS,
                    Verdict::rule);
        }
    }

    @Test
    void theTextDecidesThreeStars() {
        assertThat(verdict(3, COMPLAINT)).returns(VerdictState.NEGATIVE, Verdict::state).returns(Rule.TEXT,
                Verdict::rule).returns(0.5, Verdict::threshold);
        assertThat(verdict(3, PRAISE).state()).isEqualTo(VerdictState.MIXED);
        assertThat(verdict(3, GERMAN)).returns(VerdictState.UNSURE, Verdict::state).returns(Rule.TEXT_NOT_UNDERSTOOD,
                Verdict::rule);
        assertThat(verdict(3, "👍👍").state()).isEqualTo(VerdictState.MIXED);
    }

    @ParameterizedTest
    @CsvSource({"4", "5"})
    void manyStarsOverAComplaintAreDoubted(int stars) {
        assertThat(verdict(stars, COMPLAINT)).returns(VerdictState.UNSURE, Verdict::state)
                .returns(Rule.STARS_AND_TEXT_DISAGREE, Verdict::rule).returns(0.7, Verdict::threshold);
        assertThat(verdict(stars, PRAISE)).returns(VerdictState.POSITIVE, Verdict::state).returns(Rule.STARS,
                Verdict::rule);
        assertThat(verdict(stars, GERMAN).state()).isEqualTo(VerdictState.POSITIVE);
        assertThat(verdict(stars, "👍").state()).isEqualTo(VerdictState.POSITIVE);
    }

    @Test
    void saysThatATextWasNotUnderstood() {
        assertThat(verdict(5, GERMAN).evidence()).extracting(Evidence::source).contains(Evidence.Source.NOT_UNDERSTOOD);
        assertThat(verdict(5, GERMAN).probability()).isNull();
    }

    @Test
    void aPhraseThatIntroducesAComplaintMakesPraiseMixed() {
        var verdict = verdict(5, "Lovely staff and a wonderful room. My only complaint is the lift.");
        assertThat(verdict).returns(VerdictState.MIXED, Verdict::state).returns(Rule.CUE, Verdict::rule);
        assertThat(verdict.evidence()).anySatisfy(e -> assertThat(e).returns(Evidence.Source.CUE, Evidence::source)
                .returns("only complaint", Evidence::value).returns(38, Evidence::start).returns(52, Evidence::end));
        assertThat(verdict(5, "东西很好，非常喜欢，就是有点贵").state()).isEqualTo(VerdictState.MIXED);
    }

    @Test
    void oneSentenceThatIsAComplaintMakesPraiseMixed() {
        var verdict = verdict(5, PRAISE + " We love this place, thank you for everything, perfect. "
                + "The soup was terrible and cold, a waste of money.");
        assertThat(verdict).returns(VerdictState.MIXED, Verdict::state).returns(Rule.SENTENCE, Verdict::rule);
    }

    @Test
    void withoutStarsTheTextDecides() {
        assertThat(verdict(null, COMPLAINT)).returns(VerdictState.NEGATIVE, Verdict::state).returns(Rule.TEXT,
                Verdict::rule);
        assertThat(verdict(null, PRAISE).state()).isEqualTo(VerdictState.POSITIVE);
        assertThat(verdict(null, GERMAN)).returns(VerdictState.UNSURE, Verdict::state).returns(
                Rule.TEXT_NOT_UNDERSTOOD, Verdict::rule);
        assertThat(verdict(null, "🙂")).returns(VerdictState.UNSURE, Verdict::state).returns(Rule.NOTHING_SAID,
                Verdict::rule);
    }

    @Test
    void namesTheStrongestWordsAndWhereTheyStand() {
        var words = verdict(1, COMPLAINT).evidence().stream().filter(e -> e.source() == Evidence.Source.WORDS).toList();
        assertThat(words).isNotEmpty().hasSizeLessThanOrEqualTo(5)
                .allSatisfy(e -> assertThat(COMPLAINT.substring(e.start(), e.end())).isEqualTo(e.value()));
        assertThat(words).allMatch(e -> e.weight() > 0);
    }

    @Test
    void placesWordsOfTheTitleInTheTitle() {
        var judged = judge.judge(new Said(5, "Terrible waste of money", "It broke.", "en")).verdict();
        assertThat(judged.evidence()).anySatisfy(e -> assertThat(e.field()).isEqualTo(Field.TITLE));
    }

    @Test
    void findsDangerAnywhereAndPutsItFirst() {
        var found = judge.judge(new Said(4, null, "送货太慢了，等了一个月，而且用了以后过敏，脸上都是红疹", null)).complaints();
        assertThat(found).extracting(Complaint::point).startsWith(PainPoint.SAFETY_HEALTH).contains(
                PainPoint.LOGISTICS);
        assertThat(found.getFirst()).returns("过敏", Complaint::words);
    }

    @Test
    void callsAComplaintThatNoRuleKnowsByItsWorstClause() {
        var found = judge.judge(new Said(1, null, "I hate everything about it, horrible.", "en")).complaints();
        assertThat(found).singleElement().returns(PainPoint.OTHER, Complaint::point);
    }

    /** None of these is a text in a language that is read here, and none may stop the desk. */
    @ParameterizedTest
    @ValueSource(strings = {"👍👍👍", "\uD800", "a\uDC00", "\u200B\u200B", "...", "。", "1234567", "\u0000", "ａ"})
    void judgesWhatIsNoText(String text) {
        assertThat(verdict(null, text).state()).isEqualTo(VerdictState.UNSURE);
        assertThat(verdict(1, text).state()).isEqualTo(VerdictState.NEGATIVE);
        assertThat(verdict(5, text).state()).isEqualTo(VerdictState.POSITIVE);
    }

    @Test
    void judgesALongTextLikeAShortOne() {
        assertThat(verdict(null, (COMPLAINT + " ").repeat(280)).state()).isEqualTo(VerdictState.NEGATIVE);
    }

    @Test
    void seesThroughInvisibleAndWideLetters() {
        assertThat(verdict(null, COMPLAINT.replace("broke", "bro\u200Bke")).probability())
                .isEqualTo(verdict(null, COMPLAINT).probability());
        assertThat(
                verdict(null, "Ｔｅｒｒｉｂｌｅ, it broke after one day and nobody answers. A waste of money.").probability())
                .isEqualTo(verdict(null, COMPLAINT).probability());
    }

    private Verdict verdict(Integer stars, String text) {
        return judge.judge(new Said(stars, null, text, null)).verdict();
    }
}
