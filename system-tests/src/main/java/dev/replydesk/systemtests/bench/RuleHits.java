package dev.replydesk.systemtests.bench;

import dev.replydesk.response.courtesy.domain.CourtesyResult;
import dev.replydesk.response.courtesy.domain.Finding;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In how many texts each rule found something. */
final class RuleHits {

    private final Map<Rule, Integer> hits = new EnumMap<>(Rule.class);
    private int texts;
    private int refused;

    private RuleHits() {
    }

    static RuleHits of(Stream<CourtesyResult> results) {
        var hits = new RuleHits();
        results.forEach(hits::add);
        return hits;
    }

    private void add(CourtesyResult result) {
        texts++;
        refused += result.hasHardFail() ? 1 : 0;
        result.findings().stream().map(Finding::rule).distinct().forEach(rule -> hits.merge(rule, 1, Integer::sum));
    }

    /** One row for each rule and one for "any hard fail". */
    List<Row> rows(Collection<Rule> rules, String suffix) {
        var each = rules.stream().map(rule -> share(rule + suffix, hits.getOrDefault(rule, 0)));
        return Stream.concat(each, Stream.of(share("any H" + suffix, refused))).toList();
    }

    private Row share(String name, int found) {
        return Shares.row(name, found, texts, "texts");
    }
}
