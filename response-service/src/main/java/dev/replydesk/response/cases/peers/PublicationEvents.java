package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.MarketplaceNews;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.AnswerElsewhere;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.ConfirmReply;
import dev.replydesk.response.cases.domain.FindUnanswerable;
import dev.replydesk.response.cases.domain.Hear;
import dev.replydesk.response.cases.domain.LoseTrack;
import dev.replydesk.response.cases.domain.MarkSent;
import dev.replydesk.response.cases.domain.MarkVanished;
import dev.replydesk.response.cases.domain.MarketplaceReply;
import dev.replydesk.response.cases.domain.RefuseReply;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.SendBack;
import dev.replydesk.response.reviewapi.model.PublicationNewsDto;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hears how far replies have come at their marketplaces. */
@Component
class PublicationEvents implements EventHandler<PublicationNewsDto> {
    private static final Actor MARKETPLACE = new Actor("service:review-service", "Marketplace");
    private static final String VANISHED = "ReplyVanished";
    private final MarketplaceNews news;

    PublicationEvents(MarketplaceNews news) {
        this.news = news;
    }

    @Override
    public Set<String> types() {
        return Set.of("PublicationSent", "PublicationConfirmed", "PublicationRejected", "PublicationUnknown",
                "PublicationOutdated", "NotAnswerable", VANISHED, "AnsweredElsewhere");
    }

    @Override
    public String producer() {
        return "review-service";
    }

    @Override
    public Class<PublicationNewsDto> payload() {
        return PublicationNewsDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<PublicationNewsDto>> events) {
        return Flux.fromIterable(events).concatMap(this::handle);
    }

    private Mono<Rejection> handle(Received<PublicationNewsDto> event) {
        return moved(event).hasElement().filter(known -> !known)
                .map(_ -> new Rejection(event.id(), "there is no case " + event.data().getCaseId(), true));
    }

    private Mono<ResponseCase> moved(Received<PublicationNewsDto> event) {
        var told = event.data();
        var heard = new Hear(told.getReplyId(), event.sequence(), change(event.type(), told));
        return event.type().equals(VANISHED)
                ? news.vanished(event.merchant(), told.getCaseId(), heard, instant(told.getSeenAt()))
                : news.hear(event.merchant(), told.getCaseId(), heard);
    }

    private static CaseChange change(String type, PublicationNewsDto told) {
        var reply = told.getReplyId();
        var reason = Objects.requireNonNullElse(told.getReason(), "no reason was given");
        return switch (type) {
            case "PublicationSent" -> new MarkSent(reply, instant(told.getSentAt()), instant(told.getExpectedBy()));
            case "PublicationConfirmed" -> new ConfirmReply(reply, instant(told.getConfirmedAt()));
            case "PublicationRejected" -> new RefuseReply(reply, reason);
            case "PublicationUnknown" -> new LoseTrack(reply, reason);
            case "PublicationOutdated" -> new SendBack(reply, reason);
            case "NotAnswerable" -> new FindUnanswerable(reply, Ids.hash("exm_", told.getCaseId(), reply), MARKETPLACE,
                    reason);
            case VANISHED -> new MarkVanished(reply);
            default -> new AnswerElsewhere(answer(told));
        };
    }

    private static MarketplaceReply answer(PublicationNewsDto told) {
        var answer = Objects.requireNonNull(told.getAnswer(), "answer");
        return new MarketplaceReply(answer.getText(), instant(answer.getPublishedAt()));
    }

    private static Instant instant(@Nullable Instant told) {
        return Objects.requireNonNull(told, "an instant is missing").truncatedTo(ChronoUnit.MILLIS);
    }
}
