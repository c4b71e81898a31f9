package dev.replydesk.response.cases;

import dev.replydesk.response.cases.domain.Courtesy;
import dev.replydesk.response.cases.domain.CourtesyFinding;
import dev.replydesk.response.cases.domain.CourtesyItem;
import dev.replydesk.response.cases.domain.CourtesyJudge;
import dev.replydesk.response.cases.domain.CourtesyOutcome;
import dev.replydesk.response.cases.domain.ReviewCopy;
import dev.replydesk.response.cases.domain.ShopRef;
import dev.replydesk.response.courtesy.CourtesyService;
import dev.replydesk.response.courtesy.domain.CourtesyInput;
import dev.replydesk.response.courtesy.domain.CourtesyResult;
import dev.replydesk.response.courtesy.domain.Finding;
import dev.replydesk.response.courtesy.domain.ItemScore;
import dev.replydesk.response.courtesy.domain.OwnContacts;
import dev.replydesk.response.courtesy.domain.ReviewedText;
import dev.replydesk.response.courtesy.domain.text.Language;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.sla.domain.Verdict;
import java.util.List;
import java.util.Map;

/** Asks the courtesy rules, and keeps of their answer what must still be readable when the rules have changed. */
record RuleJudge(CourtesyService courtesy, Map<String, ShopCopy> shops) implements CourtesyJudge {

    @Override
    public Courtesy judge(String text, ReviewCopy review, ShopRef shop) {
        var isPraise = review.verdict() == Verdict.POSITIVE;
        var reviewed = new ReviewedText(review.allText(), isPraise, review.author());
        var known = shops.get(shop.id());
        var contacts = OwnContacts.on(shop.marketplace(), known == null ? List.of() : known.listedContacts());
        return kept(courtesy.check(new CourtesyInput(text, Language.UNKNOWN, reviewed, contacts)));
    }

    private static Courtesy kept(CourtesyResult result) {
        return new Courtesy(CourtesyOutcome.valueOf(result.outcome().name()), result.score(),
                result.findings().stream().map(RuleJudge::kept).toList(),
                result.items().stream().map(RuleJudge::kept).toList(), result.language().tag(),
                result.ruleSetVersion());
    }

    private static CourtesyItem kept(ItemScore i) {
        return new CourtesyItem(i.item().name(), i.points(), i.max(), i.span().start(), i.span().end(), i.advice().en(),
                i.advice().zh());
    }

    private static CourtesyFinding kept(Finding f) {
        return new CourtesyFinding(f.rule().name(), f.points(), f.hardFail(), f.span().start(), f.span().end(),
                f.advice().en(), f.advice().zh());
    }
}
