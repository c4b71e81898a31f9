package dev.replydesk.response.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the record that nobody can change. {@code actor} is absent where the clock or the marketplace did it. */
public record HistoryEntry(HistoryType type, Instant at, @Nullable Actor actor, @Nullable String subject,
        @Nullable Alarm alarm, @Nullable Integer number, @Nullable Actor assignee, @Nullable Boolean selfSigned,
        @Nullable String reason, @Nullable ClockStep step) {

    static HistoryEntry of(HistoryType type, Instant at) {
        return new HistoryEntry(type, at, null, null, null, null, null, null, null, null);
    }

    HistoryEntry by(@Nullable Actor who) {
        return new HistoryEntry(type, at, who, subject, alarm, number, assignee, selfSigned, reason, step);
    }

    /** The reply, exemption, pause or run it is about. */
    HistoryEntry about(String id) {
        return new HistoryEntry(type, at, actor, id, alarm, number, assignee, selfSigned, reason, step);
    }

    HistoryEntry alarm(Alarm passed) {
        return new HistoryEntry(type, at, actor, subject, passed, number, assignee, selfSigned, reason, step);
    }

    /** The revision that arrived or the mood that was set. */
    HistoryEntry number(int value) {
        return new HistoryEntry(type, at, actor, subject, alarm, value, assignee, selfSigned, reason, step);
    }

    HistoryEntry to(@Nullable Actor who) {
        return new HistoryEntry(type, at, actor, subject, alarm, number, who, selfSigned, reason, step);
    }

    HistoryEntry selfSigned(boolean self) {
        return self ? new HistoryEntry(type, at, actor, subject, alarm, number, assignee, true, reason, step) : this;
    }

    HistoryEntry because(@Nullable String why) {
        return new HistoryEntry(type, at, actor, subject, alarm, number, assignee, selfSigned, why, step);
    }

    HistoryEntry step(ClockStep taken) {
        return new HistoryEntry(type, at, actor, subject, alarm, number, assignee, selfSigned, reason, taken);
    }
}
