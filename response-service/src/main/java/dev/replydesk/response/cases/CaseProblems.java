package dev.replydesk.response.cases;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.response.cases.domain.CaseRefusal;
import dev.replydesk.response.cases.domain.CourtesyFinding;
import dev.replydesk.response.cases.domain.FieldRefused;
import dev.replydesk.response.cases.domain.HeldByAnother;
import dev.replydesk.response.cases.domain.NotYours;
import dev.replydesk.response.cases.domain.ReplyNotCourteous;
import dev.replydesk.response.cases.domain.ReplyUnknown;
import dev.replydesk.response.cases.domain.StaleVersion;
import dev.replydesk.response.cases.domain.StateRefused;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Says in HTTP what the domain refused. */
final class CaseProblems {
    private CaseProblems() {
    }

    static Throwable translated(Throwable error, String language) {
        return error instanceof CaseRefusal refusal ? problem(refusal, language) : error;
    }

    private static ProblemException problem(CaseRefusal refusal, String language) {
        return switch (refusal) {
            case StateRefused e -> ProblemException.conflict("conflict", e.reason());
            case HeldByAnother e -> ProblemException.conflict("case-held-by-another", e.reason()).with("holder",
                    Map.of("id", e.claim().by().id(), "name", e.claim().by().name()));
            case NotYours e -> ProblemException.forbidden(e.reason());
            case StaleVersion e -> ProblemException
                    .of(HttpStatus.PRECONDITION_FAILED, "precondition-failed", e.reason())
                    .with("currentVersion", e.current());
            case FieldRefused e -> ProblemException.invalid(e.field(), e.reason());
            case ReplyUnknown e -> CaseAccess.notFound();
            case ReplyNotCourteous e -> refused(e, language);
        };
    }

    private static ProblemException refused(ReplyNotCourteous refusal, String language) {
        var courtesy = refusal.courtesy();
        return ProblemException.unprocessable("reply-not-courteous", refusal.reason())
                .with("outcome", courtesy.outcome().name()).with("score", courtesy.score())
                .with("findings", courtesy.findings().stream().map(f -> finding(f, language)).toList());
    }

    private static Map<String, Object> finding(CourtesyFinding f, String language) {
        return Map.of("rule", f.rule(), "points", f.points(), "hardFail", f.hardFail(), "start", f.start(), "end",
                f.end(),
                "advice", f.adviceIn(language));
    }
}
