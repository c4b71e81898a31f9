package dev.replydesk.notification.alerts.web;

import dev.replydesk.notification.api.model.AlertDto;
import dev.replydesk.notification.api.model.BecauseDto;
import dev.replydesk.notification.api.model.BecauseKindDto;
import dev.replydesk.notification.api.model.ChannelOutageDto;
import dev.replydesk.notification.api.model.ClockDto;
import dev.replydesk.notification.api.model.MissNoticeCaseDto;
import dev.replydesk.notification.api.model.MissNoticeDto;
import dev.replydesk.notification.api.model.ReviewGapDayDto;
import dev.replydesk.notification.api.model.ReviewGapDto;
import dev.replydesk.notification.api.model.StageDto;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.delivery.domain.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told and why, in the words of the contract; the same in a person's list and in the log. */
final class AlertDtos {

    private AlertDtos() {
    }

    static @Nullable List<BecauseDto> because(List<Reason> reasons) {
        return reasons.isEmpty() ? null : reasons.stream().map(AlertDtos::because).toList();
    }

    private static BecauseDto because(Reason reason) {
        return new BecauseDto(BecauseKindDto.valueOf(reason.kind().name()))
                .name(reason.name().isEmpty() ? null : reason.name()).until(reason.until());
    }

    static AlertDto deadline(Alert.Deadline alert) {
        return new AlertDto(ClockDto.valueOf(alert.clock().name()), alert.threshold(), alert.dueAt(), alert.late())
                .stage(alert.stage() == null ? null : StageDto.valueOf(alert.stage().name()))
                .replyDueAt(alert.replyDueAt()).level(alert.level());
    }

    static ChannelOutageDto outage(Notice.Outage outage) {
        return new ChannelOutageDto(outage.channelId(), outage.channelName(), outage.since(), outage.isOver())
                .reason(outage.reason());
    }

    static ReviewGapDto gap(Notice.Gap gap) {
        return new ReviewGapDto(gap.shopId(), gap.shopName(), gap.missing(), gap.days().stream()
                .map(day -> new ReviewGapDayDto(day.day(), day.missing()).until(day.until())).toList());
    }

    static MissNoticeDto misses(Notice.Misses misses) {
        return new MissNoticeDto(misses.misses(), misses.waiting(), misses.late(), misses.until(), misses.people(),
                misses.perHour(), misses.usual(),
                misses.first().stream().map(due -> new MissNoticeCaseDto(due.caseId(), due.at())).toList());
    }
}
