package dev.replydesk.systemtests.bench;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleCard;
import dev.replydesk.response.courtesy.domain.rules.RuleKind;
import dev.replydesk.systemtests.bench.InjectedSentences.Injected;
import dev.replydesk.systemtests.bench.SharedTexts.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each courtesy rule finds in texts that its authors did not write, and what a check costs. An item is "found"
 * where the reply lacks it.
 */
public final class CourtesyBench {

    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final Checker checker = new Checker();
    private final SharedTexts texts = SharedTexts.find();
    private final Report report;

    private CourtesyBench(Report report) {
        this.report = report;
    }

    public static void main(String[] args) {
        var report = new Report(args);
        report.print(new CourtesyBench(report).rows());
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        report.progress("checking real replies");
        rows.addAll(replies());
        for (String language : LANGUAGES) {
            report.progress("checking offensive and harmless texts: " + language);
            rows.addAll(abuse(language));
            rows.add(injected(language));
        }
        report.progress("timing");
        LANGUAGES.forEach(language -> rows.add(new CheckTime(checker).row(language)));
        return rows;
    }

    private List<Row> replies() {
        var replies = texts.replies();
        var results = replies.stream().map(each -> checker.check(each.reply(), each.review(), each.rating()));
        var rows = new ArrayList<>(RuleHits.of(results).rows(Arrays.asList(Rule.values()), " replies"));
        rows.add(new Apologies(checker).row(replies));
        rows.add(new Specificity(checker).row(replies));
        return rows;
    }

    /** Recall on the offensive half, false alarms on the other. */
    private List<Row> abuse(String language) {
        var judged = texts.abuse(language);
        var rows = new ArrayList<>(half(judged, true).rows(spoken(), " offensive " + language));
        rows.addAll(half(judged, false).rows(spoken(), " harmless " + language));
        return rows;
    }

    private RuleHits half(List<Judged> judged, boolean offensive) {
        return RuleHits.of(judged.stream().filter(each -> each.offensive() == offensive)
                .map(each -> checker.check(each.text(), "")));
    }

    /** The rules that say what a text does wrong by its words. */
    private List<Rule> spoken() {
        return checker.cards().stream().filter(card -> card.kind() != RuleKind.ITEM && !card.patterns().isEmpty())
                .map(RuleCard::rule).toList();
    }

    private Row injected(String language) {
        List<Injected> injected = InjectedSentences.in(language);
        long caught = injected.stream().filter(each -> each.isCaughtBy(checker)).count();
        return Shares.row("injected " + language, caught, injected.size(), "texts");
    }
}
