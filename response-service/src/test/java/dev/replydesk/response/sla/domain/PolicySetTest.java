package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicySetTest {
    private static final SlaMatch ONE_STAR = new SlaMatch(1, List.of(), List.of(), List.of(), List.of(), null,
            List.of(), List.of(), List.of(), null);
    private static final SlaMatch TWO_STARS = new SlaMatch(2, List.of(), List.of(), List.of(), List.of(), null,
            List.of(), List.of(), List.of(), null);

    @Test
    void theFirstPolicyThatMatchesDecides() {
        var set = new PolicySet(3,
                List.of(policy("Two", TWO_STARS), policy("One", ONE_STAR), policy("All", SlaMatch.EVERYTHING)));
        assertThat(set.choose(stars(1)).name()).isEqualTo("Two");
        assertThat(set.choose(stars(3)).name()).isEqualTo("All");
        assertThat(set.choose(stars(null)).name()).isEqualTo("All");
    }

    @Test
    void withoutAnyPolicyAReviewIsAnsweredWithinADay() {
        var builtIn = PolicySet.builtIn();
        assertThat(builtIn.version()).isZero();
        assertThat(builtIn.choose(stars(1)).firstReply()).isEqualTo(Duration.ofHours(24));
        assertThat(builtIn.choose(stars(1)).warnAt()).containsExactly(50, 75, 90);
    }

    @Test
    void mixedAsksForAnAnswerOnlyWhereThePolicyThatDecidesNamesIt() {
        var mixed = new SlaMatch(3, List.of(), List.of(), List.of(), List.of(Verdict.MIXED, Verdict.NEGATIVE), null,
                List.of(), List.of(), List.of(), null);
        var set = new PolicySet(1, List.of(policy("One", ONE_STAR), policy("Mixed", mixed),
                policy("All", SlaMatch.EVERYTHING)));
        assertThat(set.askForAnAnswer(mixed(3))).isTrue();
        assertThat(set.askForAnAnswer(mixed(1))).as("a policy without verdicts decides").isFalse();
        assertThat(set.askForAnAnswer(mixed(4))).as("the default decides").isFalse();
        assertThat(PolicySet.builtIn().askForAnAnswer(mixed(3))).isFalse();
    }

    @Test
    void negativeAndDoubtfulAlwaysAskForAnAnswerAndPraiseNever() {
        var every = new SlaMatch(null, List.of(), List.of(), List.of(), List.of(Verdict.values()), null, List.of(),
                List.of(), List.of(), null);
        var naming = new PolicySet(1, List.of(policy("Every", every), policy("All", SlaMatch.EVERYTHING)));
        for (var set : List.of(naming, PolicySet.builtIn())) {
            assertThat(List.of(Verdict.values())).filteredOn(v -> set.askForAnAnswer(judged(5, v)))
                    .contains(Verdict.NEGATIVE, Verdict.UNSURE).doesNotContain(Verdict.POSITIVE);
        }
    }

    private static SlaPolicy policy(String name, SlaMatch match) {
        return Promises.promise(name, match, Duration.ofHours(4), List.of(50, 75, 90), 75);
    }

    private static SlaSubject stars(Integer rating) {
        return judged(rating, Verdict.NEGATIVE);
    }

    private static SlaSubject mixed(int rating) {
        return judged(rating, Verdict.MIXED);
    }

    private static SlaSubject judged(Integer rating, Verdict verdict) {
        return new SlaSubject(rating, "shp_1", "manual", "en", verdict, 0, List.of(), null, null, null);
    }
}
