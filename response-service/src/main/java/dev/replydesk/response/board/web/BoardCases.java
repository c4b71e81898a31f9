package dev.replydesk.response.board.web;

import dev.replydesk.response.api.model.ActorDto;
import dev.replydesk.response.api.model.BoardCaseDto;
import dev.replydesk.response.api.model.CaseStateDto;
import dev.replydesk.response.api.model.ClaimDto;
import dev.replydesk.response.api.model.PublicationStateDto;
import dev.replydesk.response.api.model.RiskDto;
import dev.replydesk.response.api.model.ShopRefDto;
import dev.replydesk.response.board.Board;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.Publication;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.ShopRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case as one line of the board. */
final class BoardCases {
    private BoardCases() {
    }

    static BoardCaseDto row(Board.Row row, Instant now) {
        var c = row.of();
        var dto = new BoardCaseDto(c.id(), shop(c.shop()), CaseStateDto.fromValue(c.state().name()),
                RiskDto.fromValue(c.riskAt(now).name()), c.clock().dueAt(), c.clock().warnAt(), false)
                .rating(c.review().rating()).author(c.review().author()).publication(publication(c))
                .assignee(actor(c.desk().assignee())).claim(claim(c, now));
        var turn = row.turn();
        return turn == null
                ? dto
                : dto.before(turn.before()).turnEndsAt(turn.endsAt()).willMiss(turn.willMiss());
    }

    private static ShopRefDto shop(ShopRef shop) {
        return new ShopRefDto(shop.id(), shop.name(), shop.marketplace());
    }

    private static @Nullable ActorDto actor(@Nullable Actor who) {
        return who == null ? null : new ActorDto(who.id(), who.name());
    }

    private static @Nullable ClaimDto claim(ResponseCase c, Instant now) {
        return c.claimAt(now).map(claim -> new ClaimDto().by(actor(claim.by())).until(claim.until())).orElse(null);
    }

    /** As in the queue: what goes out by itself is being sent. */
    private static @Nullable PublicationStateDto publication(ResponseCase c) {
        return c.liveReply().map(Reply::publication).map(BoardCases::publication).orElse(null);
    }

    private static PublicationStateDto publication(Publication p) {
        return p.isHandedOver() ? PublicationStateDto.SENDING : PublicationStateDto.fromValue(p.state().name());
    }
}
