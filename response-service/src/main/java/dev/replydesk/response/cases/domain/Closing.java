package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.ClockKind;
import dev.replydesk.response.sla.domain.SlaClock;
import java.time.Instant;
import java.util.List;

/**
 * Tells that a marketplace will soon take no reply any more, and that it does not. A review that nobody can answer is
 * proposed to be exempt, which a person still signs.
 */
final class Closing {
    private static final int LAST_QUARTER = 75;

    private Closing() {
    }

    /** Whether anything is told of it: a reply that is on its way is judged by the marketplace itself. */
    static boolean isWatched(ResponseCase c) {
        return c.window() != null && c.isOpen() && !c.backlog() && c.state() != CaseState.PUBLISHING;
    }

    static ResponseCase ring(ResponseCase c, Doors doors, List<String> teamIds) {
        var now = doors.now();
        var window = c.window();
        if (window == null || !isWatched(c)) {
            return c;
        }
        if (window.mustClose(now)) {
            return closed(c, window, doors, teamIds);
        }
        return window.mustWarn(now)
                ? c.edit().window(window.warned(now)).log(HistoryEntry.of(HistoryType.WINDOW_CLOSING, now).alarm(
                        alarm(LAST_QUARTER, window.warnAt(), window, doors, Alarms.whoeverWorksOnIt(c, now, teamIds))))
                        .quietly()
                : c;
    }

    private static ResponseCase closed(ResponseCase c, WindowClock window, Doors doors, List<String> teamIds) {
        var now = doors.now();
        var edit = c.edit().window(window.closed(now)).log(HistoryEntry.of(HistoryType.WINDOW_CLOSED, now).alarm(
                alarm(Alarm.END, window.closesAt(), window, doors, Audience.workers(teamIds))));
        return (isProposed(c) ? edit : proposed(edit, c, window, now)).seen();
    }

    private static boolean isProposed(ResponseCase c) {
        return c.exemption() != null && c.exemption().state() == ExemptionState.PROPOSED;
    }

    private static CaseEdit proposed(CaseEdit edit, ResponseCase c, WindowClock window, Instant now) {
        var id = "exm_" + c.id().substring(c.id().indexOf('_') + 1);
        return edit.exemption(Exemption.proposed(id, ExemptionReason.NOT_ANSWERABLE,
                "It takes replies until " + window.closesAt() + ".", Reviewing.MARKETPLACE, now))
                .log(HistoryEntry.of(HistoryType.EXEMPTION_PROPOSED, now).by(Reviewing.MARKETPLACE).about(id)
                        .because(ExemptionReason.NOT_ANSWERABLE.name()));
    }

    private static Alarm alarm(int share, Instant at, WindowClock window, Doors doors, Audience audience) {
        return new Alarm(ClockKind.MARKETPLACE_WINDOW, null, share, null, null, at, window.closesAt(),
                SlaClock.isLate(at, doors.now()), audience, AlertChannel.LOUDLY,
                doors.notBefore(window.closesAt()));
    }
}
