package dev.replydesk.response.cases.web;

import static dev.replydesk.response.cases.web.SummaryDtos.actor;

import dev.replydesk.response.api.model.EvidenceDto;
import dev.replydesk.response.api.model.OutageDto;
import dev.replydesk.response.api.model.PauseDto;
import dev.replydesk.response.api.model.PauseEndDto;
import dev.replydesk.response.api.model.PauseReasonDto;
import dev.replydesk.response.api.model.PauseStateDto;
import dev.replydesk.response.api.model.ShopRefDto;
import dev.replydesk.response.api.model.StandstillDto;
import dev.replydesk.response.api.model.WaitingPauseDto;
import dev.replydesk.response.cases.OutageService;
import dev.replydesk.response.cases.domain.Evidence;
import dev.replydesk.response.cases.domain.Pause;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.Standstill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pauses and outages in the words of the contract. */
final class PauseDtos {
    private PauseDtos() {
    }

    static List<PauseDto> all(ResponseCase c) {
        return c.pauses().stream().map(PauseDtos::pause).toList();
    }

    static @Nullable PauseDto running(ResponseCase c) {
        return c.isPaused() ? c.runningPause().map(PauseDtos::pause).orElse(null) : null;
    }

    static WaitingPauseDto waiting(ResponseCase c) {
        return new WaitingPauseDto(c.id(), c.review().reviewId(), SummaryDtos.shop(c.shop()),
                SummaryDtos.excerpt(c.review().text()), c.clock().dueAt(), pause(c.proposedPause().orElseThrow()));
    }

    static PauseReasonDto reason(PauseReason reason) {
        return PauseReasonDto.fromValue(reason.name());
    }

    static StandstillDto standstill(Standstill s) {
        return new StandstillDto(s.from()).until(s.until());
    }

    static OutageDto outage(OutageService.Told told) {
        var o = told.outage();
        var shop = new ShopRefDto(told.shop().id(), told.shop().name(), told.shop().marketplace());
        return new OutageDto().id(o.id()).shop(shop).reportedBy(actor(o.reportedBy())).startedAt(o.startedAt())
                .note(o.note()).endedAt(o.endedAt()).endedBy(actor(o.endedBy()));
    }

    private static PauseDto pause(Pause p) {
        return ended(signed(new PauseDto().id(p.id()).reason(reason(p.reason()))
                .state(PauseStateDto.fromValue(p.state().name())).evidence(evidence(p.evidence()))
                .proposedBy(actor(p.proposedBy())).proposedAt(p.proposedAt()).from(p.from()).endsAt(p.endsAt()), p),
                p.ending());
    }

    private static PauseDto signed(PauseDto dto, Pause p) {
        var signature = p.signature();
        return signature == null
                ? dto
                : dto.signedBy(actor(signature.by())).signedAt(signature.at()).selfSigned(signature.selfSigned());
    }

    private static PauseDto ended(PauseDto dto, Pause.@Nullable Ending how) {
        return how == null
                ? dto
                : dto.endedAt(how.at()).end(PauseEndDto.fromValue(how.cause().name())).endedBy(actor(how.by()));
    }

    private static @Nullable EvidenceDto evidence(@Nullable Evidence evidence) {
        return evidence == null ? null : new EvidenceDto(evidence.text()).link(evidence.link());
    }
}
