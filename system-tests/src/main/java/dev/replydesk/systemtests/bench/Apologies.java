package dev.replydesk.systemtests.bench;

import dev.replydesk.response.courtesy.domain.CourtesyResult;
import dev.replydesk.response.courtesy.domain.Span;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.systemtests.bench.SharedTexts.Answered;
import java.util.List;

/** Whether a reply to a complaint loses points when its apology is cut out, word for word. */
final class Apologies {

    private static final int MOST = 50;

    private final Checker checker;

    Apologies(Checker checker) {
        this.checker = checker;
    }

    Row row(List<Answered> replies) {
        var apologetic = replies.stream().filter(Answered::isToComplaint).filter(this::apologises).toList();
        long dropped = apologetic.stream().filter(this::dropsWithout).count();
        return Shares.row("no apology", dropped, apologetic.size(), "replies");
    }

    private boolean apologises(Answered answered) {
        var result = checker.check(answered.reply(), answered.review());
        return result.score() > 0 && apologises(result);
    }

    private boolean dropsWithout(Answered answered) {
        String reply = answered.reply();
        CourtesyResult whole = checker.check(reply, answered.review());
        CourtesyResult rest = whole;
        for (int cut = 0; cut < MOST && apologises(rest); cut++) {
            Span apology = Checker.item(rest, Rule.APOLOGY).span();
            reply = reply.substring(0, apology.start()) + reply.substring(apology.end());
            rest = checker.check(reply, answered.review());
        }
        return rest.score() < whole.score();
    }

    private static boolean apologises(CourtesyResult result) {
        return !result.items().isEmpty() && Checker.item(result, Rule.APOLOGY).points() > 0;
    }
}
