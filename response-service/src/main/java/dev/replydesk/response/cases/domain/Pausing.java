package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseState.AWAITING_APPROVAL;
import static dev.replydesk.response.cases.domain.CaseState.CLAIMED;
import static dev.replydesk.response.cases.domain.CaseState.FAILED;
import static dev.replydesk.response.cases.domain.CaseState.OPEN;
import static dev.replydesk.response.cases.domain.CaseState.PUBLISHING;

import dev.replydesk.response.calendars.domain.WorkingTime;
import dev.replydesk.response.sla.domain.PauseReason;
import java.time.Instant;
import java.util.Optional;

/** Guards pauses, and knows what one does to a case. */
final class Pausing {
    private Pausing() {
    }

    /** Why the clock of this case may not stand still from that instant on; empty where it may. */
    static Optional<String> objection(ResponseCase c, PauseReason reason, Instant from) {
        if (c.backlog()) {
            return Optional.of("This case is backlog; it has no deadline that could be paused.");
        }
        if (c.review().isAboutSafety()) {
            return Optional.of("This review is about safety; its clock is never paused.");
        }
        if (!c.policy().pauseReasons().contains(reason)) {
            return Optional.of("The policy “" + c.policy().name() + "”, under which this case runs, does not allow "
                    + reason + ".");
        }
        if (c.clock().stillSince().isPresent()) {
            return Optional.of("The clock of this case is paused already.");
        }
        return c.clock().canPauseFrom(from)
                ? Optional.empty()
                : Optional.of("The deadline of this case has passed; a pause cannot take that back.");
    }

    static void onlyWhereAllowed(ResponseCase c, PauseReason reason, Instant now) {
        c.onlyWhen("its clock can be paused", OPEN, CLAIMED, AWAITING_APPROVAL, PUBLISHING, FAILED);
        objection(c, reason, now).ifPresent(why -> {
            throw new StateRefused(why);
        });
    }

    static Pause known(ResponseCase c, String pauseId) {
        return c.pauses().stream().filter(p -> p.id().equals(pauseId)).findFirst().orElseThrow(ReplyUnknown::new);
    }

    static CaseEdit paused(ResponseCase c, Pause pause, HistoryEntry entry, Instant from) {
        var step = ClockStep.paused(from, pause.reason(), c.clock().dueAt(), c.clock().dueAt(), null);
        return c.edit().pause(pause).clock(c.clock().pause(from)).log(entry.about(pause.id()).step(step));
    }

    /** Where no pause runs nothing happens. */
    static ResponseCase resumed(ResponseCase c, Pause.Ending how, WorkingTime hours, Instant now) {
        return c.runningPause().map(pause -> resumed(c, pause, how, hours, now)).orElse(c);
    }

    private static ResponseCase resumed(ResponseCase c, Pause pause, Pause.Ending how, WorkingTime hours,
            Instant now) {
        var clock = c.clock().resume(how.at(), hours);
        var step = ClockStep.paused(how.at(), pause.reason(), c.clock().dueAt(), clock.dueAt(), how.cause());
        return c.edit().pause(pause.ended(how)).clock(clock).log(HistoryEntry.of(HistoryType.RESUMED, now).by(how.by())
                .about(pause.id()).because(how.why()).step(step)).seen();
    }
}
