package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What time alone does to a case: thresholds pass, claims, budgets, windows and undo times end. {@code teamIds} are the
 * shop's; {@code hours} are those of the case, where an alarm may fall into closed ones.
 */
public record Tick(List<String> teamIds, CourtesyJudge judge, @Nullable WorkingTime hours) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var doors = new Doors(hours, now);
        var told = Handing.expire(Alarms.ring(c, doors, teamIds), now, teamIds);
        return endUndoTime(Closing.ring(Handing.ring(told, doors, teamIds), doors, teamIds), now);
    }

    private ResponseCase endUndoTime(ResponseCase c, Instant now) {
        var ended = c.heldUntil().filter(until -> !now.isBefore(until)).flatMap(until -> c.liveReply());
        return ended.map(reply -> letGo(c, reply, now)).orElse(c);
    }

    /** The check runs again, so that nothing leaves that would be refused now. Nobody's view becomes stale by it. */
    private ResponseCase letGo(ResponseCase c, Reply reply, Instant now) {
        var fresh = judge.judge(reply.text(), c.review(), c.shop());
        if (Gate.stillPasses(reply, fresh, c.policy().requiresApproval())) {
            var publication = Objects.requireNonNull(reply.publication()).becomes(PublicationState.PENDING, null);
            return c.edit().replace(reply.with(publication)).quietly();
        }
        return c.edit().backToWriter(TakeBack.cancelled(reply.with(fresh), "refused by the courtesy check"), now)
                .log(HistoryEntry.of(HistoryType.RECHECK_FAILED, now).about(reply.id())).seen();
    }
}
