package dev.replydesk.response.cases.web;

import static dev.replydesk.response.cases.web.SummaryDtos.actor;

import dev.replydesk.response.api.model.HistoryEntryDto;
import dev.replydesk.response.api.model.HistoryTypeDto;
import dev.replydesk.response.api.model.PauseEndDto;
import dev.replydesk.response.api.model.PolicyVersionDto;
import dev.replydesk.response.api.model.ReapplicationChoiceDto;
import dev.replydesk.response.cases.domain.ClockStep;
import dev.replydesk.response.cases.domain.HistoryEntry;
import dev.replydesk.response.cases.domain.HistoryType;
import dev.replydesk.response.cases.domain.PolicyChange;
import java.util.List;
import java.util.Objects;

/** The record of a case. */
final class HistoryDtos {
    private HistoryDtos() {
    }

    static List<HistoryEntryDto> of(List<HistoryEntry> history) {
        return history.stream().map(HistoryDtos::entry).toList();
    }

    private static HistoryEntryDto entry(HistoryEntry e) {
        var dto = new HistoryEntryDto(HistoryTypeDto.fromValue(e.type().name()), e.at()).actor(actor(e.actor()))
                .assignee(actor(e.assignee())).selfSigned(e.selfSigned()).reason(e.reason());
        return withStep(withAlarm(withNumber(withSubject(dto, e), e), e), e);
    }

    private static HistoryEntryDto withSubject(HistoryEntryDto dto, HistoryEntry e) {
        return e.subject() == null ? dto : switch (e.type()) {
            case EXEMPTION_PROPOSED, EXEMPTION_SIGNED, EXEMPTION_REVOKED -> dto.exemptionId(e.subject());
            case POLICY_APPLIED -> dto.reapplicationId(e.subject());
            case PAUSE_PROPOSED, PAUSE_WITHDRAWN, PAUSED, RESUMED -> dto.pauseId(e.subject());
            default -> dto.replyId(e.subject());
        };
    }

    private static HistoryEntryDto withNumber(HistoryEntryDto dto, HistoryEntry e) {
        return e.type() == HistoryType.MOOD_SET ? dto.mood(e.number()) : dto.revision(e.number());
    }

    private static HistoryEntryDto withAlarm(HistoryEntryDto dto, HistoryEntry e) {
        var alarm = e.alarm();
        return alarm == null
                ? dto
                : dto.threshold(alarm.threshold()).lead(Objects.toString(alarm.lead(), null)).level(alarm.level())
                        .stage(HolderDtos.stage(alarm.stage())).dueAt(alarm.dueAt())
                        .late(alarm.late());
    }

    private static HistoryEntryDto withStep(HistoryEntryDto dto, HistoryEntry e) {
        var step = e.step();
        if (step == null) {
            return dto;
        }
        var counted = dto.countsFrom(step.at()).dueAt(step.dueAt());
        return step.policy() == null
                ? withPause(counted, step)
                : withPolicy(counted.earlierDueAt(step.dueBefore()), step.policy());
    }

    private static HistoryEntryDto withPause(HistoryEntryDto dto, ClockStep step) {
        var paused = dto.pauseReason(PauseDtos.reason(Objects.requireNonNull(step.reason())));
        return step.end() == null
                ? paused
                : paused.pauseEnd(PauseEndDto.fromValue(step.end().name())).earlierDueAt(step.dueBefore());
    }

    private static HistoryEntryDto withPolicy(HistoryEntryDto dto, PolicyChange change) {
        return dto.choice(ReapplicationChoiceDto.fromValue(change.choice().name()))
                .policy(new PolicyVersionDto(change.toName(), change.toVersion()))
                .earlierPolicy(new PolicyVersionDto(change.fromName(), change.fromVersion()));
    }
}
