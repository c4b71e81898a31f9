package dev.replydesk.review.source.notification;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.review.internalapi.model.MissingReviewsDto;
import dev.replydesk.review.internalapi.model.ReviewsMissingDto;
import dev.replydesk.review.source.domain.Alarm;
import dev.replydesk.review.source.domain.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An alarm is told with the write that raises it, so once, whoever compares again after that. */
@Component
class AlarmEvents implements Announcements<Source> {
    @Override
    public List<Announcement> of(@Nullable Source before, Source after) {
        var alarm = after.alarm();
        return alarm == null || isKnown(alarm, before)
                ? List.of()
                : List.of(new Announcement("ReviewsMissing", "notification-service", missing(after, alarm)));
    }

    private static boolean isKnown(Alarm alarm, @Nullable Source before) {
        return before != null && before.alarm() != null && before.alarm().raisedAt().equals(alarm.raisedAt());
    }

    private static ReviewsMissingDto missing(Source source, Alarm alarm) {
        var days = alarm.days().stream().map(day -> new MissingReviewsDto(day.day(), day.missing()).until(day.until()))
                .toList();
        return new ReviewsMissingDto(source.shopId(), alarm.shopName(), alarm.teamIds(), alarm.missing(), days,
                alarm.raisedAt());
    }
}
