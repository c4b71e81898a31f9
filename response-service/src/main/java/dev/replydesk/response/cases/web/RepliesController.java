package dev.replydesk.response.cases.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.response.api.RepliesApi;
import dev.replydesk.response.api.model.ApprovalRequestDto;
import dev.replydesk.response.api.model.CaseDto;
import dev.replydesk.response.api.model.ProofRequestDto;
import dev.replydesk.response.api.model.ReasonRequestDto;
import dev.replydesk.response.api.model.ReplyDto;
import dev.replydesk.response.api.model.ReplyRequestDto;
import dev.replydesk.response.api.model.ResolveRequestDto;
import dev.replydesk.response.cases.ReplyService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way of a reply to the customer. */
@RestController
class RepliesController implements RepliesApi {
    private final ReplyService replies;
    private final Answers answers;

    RepliesController(ReplyService replies, Answers answers) {
        this.replies = replies;
        this.answers = answers;
    }

    @Override
    public Mono<ResponseEntity<ReplyDto>> submitReply(String id, Mono<ReplyRequestDto> body, @Nullable String ifMatch,
            @Nullable String key, ServerWebExchange exchange) {
        return body.flatMap(b -> replies.submit(id, ifMatch, submission(b))).zipWith(Answers.language(exchange),
                (s, language) -> ResponseEntity.accepted().eTag(IfMatch.etag(s.of().version()))
                        .body(ReplyDtos.reply(s.of(), s.replyId(), language)));
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> undoReply(String id, String replyId, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return answers.ok(replies.undo(id, replyId, ifMatch), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> withdrawReply(String id, String replyId, @Nullable String key,
            ServerWebExchange exchange) {
        return answers.ok(replies.withdraw(id, replyId), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> approveReply(String id, String replyId, @Nullable String key,
            Mono<ApprovalRequestDto> body, ServerWebExchange exchange) {
        return answers.ok(body.map(b -> Optional.ofNullable(b.getComment())).defaultIfEmpty(Optional.empty())
                .flatMap(comment -> replies.approve(id, replyId, comment.orElse(null))), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> returnReply(String id, String replyId, Mono<ReasonRequestDto> body,
            @Nullable String key, ServerWebExchange exchange) {
        return answers.ok(body.flatMap(b -> replies.giveBack(id, replyId, b.getReason())), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> releaseReply(String id, String replyId, Mono<ReasonRequestDto> body,
            @Nullable String key, ServerWebExchange exchange) {
        return answers.ok(body.flatMap(b -> replies.release(id, replyId, b.getReason())), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> proveReply(String id, String replyId, Mono<ProofRequestDto> body,
            @Nullable String key, ServerWebExchange exchange) {
        return answers.ok(body.flatMap(b -> replies.prove(id, replyId, address(b.getUrl()), b.getPublishedAt())),
                exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> resolveReply(String id, String replyId, Mono<ResolveRequestDto> body,
            @Nullable String key, ServerWebExchange exchange) {
        return answers.ok(body.flatMap(b -> replies.resolve(id, replyId, b.getPublished(), b.getPublishedAt())),
                exchange);
    }

    private static ReplyService.Submission submission(ReplyRequestDto b) {
        if (b.getText().isBlank()) {
            throw ProblemException.invalid("text", "must hold the reply, not only blanks");
        }
        return new ReplyService.Submission(b.getText(), b.getUndoSeconds(), b.getRequestOverride(),
                Boolean.TRUE.equals(b.getLanguageConfirmed()));
    }

    private static String address(String url) {
        if (!WebAddress.isOne(url)) {
            throw ProblemException.invalid("url",
                    "must be an http or https address, such as https://example.org/reviews/1");
        }
        return url;
    }
}
