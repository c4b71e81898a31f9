package dev.replydesk.response.cases;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.ApproveReply;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.CourtesyJudge;
import dev.replydesk.response.cases.domain.ProveReply;
import dev.replydesk.response.cases.domain.ReleaseReply;
import dev.replydesk.response.cases.domain.ResolveReply;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.ReturnReply;
import dev.replydesk.response.cases.domain.Signer;
import dev.replydesk.response.cases.domain.SubmitReply;
import dev.replydesk.response.cases.domain.UndoReply;
import dev.replydesk.response.cases.domain.WithdrawReply;
import dev.replydesk.response.people.PeopleService;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The way of an answer from the writer to the customer. */
@Service
public class ReplyService {
    private final CaseAccess access;
    private final PeopleService people;
    private final RuleJudges judges;
    private final Clock clock;

    /** What a writer asks for when submitting. */
    public record Submission(String text, @Nullable Integer undoSeconds, @Nullable String override,
            boolean languageConfirmed) {}

    /** A case and the reply that was just added to it. */
    public record Submitted(ResponseCase of, String replyId) {}

    ReplyService(CaseAccess access, PeopleService people, RuleJudges judges, Clock clock) {
        this.access = access;
        this.people = people;
        this.judges = judges;
        this.clock = clock;
    }

    public Mono<Submitted> submit(String caseId, @Nullable String ifMatch, Submission s) {
        var replyId = Ids.random("rpl_", clock);
        return access.viewer(Rights.WRITE).flatMap(v -> judges.of(v.merchant())
                .flatMap(judge -> access.change(v, caseId, new SubmitReply(v.actor(), replyId, s.text(),
                        IfMatch.version(ifMatch), s.undoSeconds(), s.override(), s.languageConfirmed(), judge))))
                .map(c -> new Submitted(c, replyId));
    }

    public Mono<ResponseCase> undo(String caseId, String replyId, @Nullable String ifMatch) {
        return access.change(Rights.WRITE, caseId, v -> new UndoReply(v.actor(), replyId,
                IfMatch.version(ifMatch), v.mayDecide()));
    }

    public Mono<ResponseCase> withdraw(String caseId, String replyId) {
        return access.change(Rights.WRITE, caseId, v -> new WithdrawReply(v.actor(), replyId, v.mayDecide()));
    }

    public Mono<ResponseCase> prove(String caseId, String replyId, String url, @Nullable Instant publishedAt) {
        return access.change(Rights.WRITE, caseId, v -> new ProveReply(v.actor(), replyId, url, publishedAt));
    }

    public Mono<ResponseCase> giveBack(String caseId, String replyId, String reason) {
        return access.change(Rights.DECIDE, caseId, v -> new ReturnReply(v.actor(), replyId, reason));
    }

    public Mono<ResponseCase> resolve(String caseId, String replyId, boolean published, @Nullable Instant at) {
        return access.change(Rights.DECIDE, caseId, v -> new ResolveReply(v.actor(), replyId, published, at));
    }

    public Mono<ResponseCase> approve(String caseId, String replyId, @Nullable String comment) {
        return decide(caseId, (signer, judge) -> new ApproveReply(signer, replyId, comment, judge));
    }

    public Mono<ResponseCase> release(String caseId, String replyId, String reason) {
        return decide(caseId, (signer, judge) -> new ReleaseReply(signer, replyId, reason, judge));
    }

    private Mono<ResponseCase> decide(String caseId, BiFunction<Signer, CourtesyJudge, CaseChange> decision) {
        return access.viewer(Rights.DECIDE)
                .flatMap(v -> people.isAlone(v.merchant(), v.actor().id()).map(alone -> new Signer(v.actor(), alone))
                        .zipWith(judges.of(v.merchant()), decision)
                        .flatMap(change -> access.change(v, caseId, change)));
    }
}
