package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class SlaMatchProperties {
    private static final List<String> LANGUAGES = List.of("zh", "zh-Hant", "en");

    @Property(tries = 20_000)
    void whatCoversAnotherTakesAllThatTheOtherTakes(@ForAll("matches") SlaMatch one, @ForAll("matches") SlaMatch other,
            @ForAll("subjects") SlaSubject review) {
        var covers = one.covers(other);
        Statistics.label("covers").collect(covers);
        if (covers && other.matches(review)) {
            assertThat(one.matches(review)).isTrue();
        }
        assertThat(SlaMatch.EVERYTHING.covers(other)).isTrue();
        assertThat(other.covers(other)).isTrue();
    }

    @Provide
    Arbitrary<SlaMatch> matches() {
        var ids = some("a", "b");
        var lists = Combinators.combine(ids, some("manual", "ebay"), some(LANGUAGES.toArray(String[]::new)),
                some("PRICE", "SERVICE"), some("p1", "p2"));
        var enums = Combinators.combine(some(Verdict.NEGATIVE, Verdict.UNSURE), some(CustomerTier.values()));
        var limits = Combinators.combine(limit(), limit(), limit());
        return lists.as((shops, marketplaces, languages, points, products) -> (Parts) (verdicts, tiers, rating,
                repeats, mood) -> new SlaMatch(rating, shops, marketplaces, languages, verdicts, repeats, points,
                        products, tiers, mood))
                .flatMap(parts -> enums.as((verdicts, tiers) -> limits.as((rating, repeats, mood) -> parts
                        .match(verdicts, tiers, rating, repeats, mood))).flatMap(m -> m));
    }

    @Provide
    Arbitrary<SlaSubject> subjects() {
        var words = Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of("manual", "ebay"),
                Arbitraries.of(LANGUAGES).injectNull(0.2), some("PRICE", "SERVICE"),
                Arbitraries.of("p1", "p2").injectNull(0.2), Arbitraries.of(Verdict.NEGATIVE, Verdict.UNSURE),
                Arbitraries.of(CustomerTier.values()).injectNull(0.2));
        return words.flatAs((shop, marketplace, language, points, product, verdict, tier) -> Combinators
                .combine(limit(), Arbitraries.integers().between(0, 5), limit())
                .as((rating, repeats, mood) -> new SlaSubject(rating, shop, marketplace, language, verdict, repeats,
                        points, product, tier, mood)));
    }

    private interface Parts {
        SlaMatch match(List<Verdict> verdicts, List<CustomerTier> tiers, Integer rating, Integer repeats,
                Integer mood);
    }

    private static Arbitrary<Integer> limit() {
        return Arbitraries.integers().between(1, 5).injectNull(0.4);
    }

    @SafeVarargs
    private static <T> Arbitrary<List<T>> some(T... values) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(1, Arbitraries.of(values).list().uniqueElements().ofMinSize(1).ofMaxSize(2)));
    }
}
