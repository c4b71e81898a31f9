package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.Timetables;
import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.LadderLevel;
import dev.replydesk.response.sla.domain.LadderRecipient;
import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import dev.replydesk.response.sla.domain.SlaMatch;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.StageTargets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Policies that come after a case was opened, and runs that apply them. */
public final class ReapplyFixture {
    public static final String RUN = "rap_1";
    public static final long VERSION = 7;

    private ReapplyFixture() {
    }

    /** Hours, with a ladder of one level before and one after the deadline. */
    public static SlaPolicy policy(String name, double hours, PauseReason... reasons) {
        return new SlaPolicy("pol_" + name, name, SlaMatch.EVERYTHING, Duration.ofMinutes((long) (hours * 60)), null,
                List.of(50, 75, 90), List.of(Duration.ofMinutes(30)), 75, null, false, List.of(level(-40), level(30)),
                List.of(reasons), StageTargets.NONE, null, null);
    }

    private static LadderLevel level(int minutes) {
        return new LadderLevel(Duration.ofMinutes(minutes), List.of(LadderRecipient.MANAGERS), List.of(),
                List.of(AlertChannel.MAIL), null);
    }

    public static SlaPolicy matching(SlaPolicy p, SlaMatch match) {
        return new SlaPolicy(p.id(), p.name(), match, p.firstReply(), null, p.warnAt(), p.warnBefore(),
                p.mainWarning(), null, true, p.ladder(), p.pauseReasons(),
                p.stages(), p.followUp(), p.serviceLevel());
    }

    public static PolicySet list(SlaPolicy... policies) {
        return new PolicySet(VERSION, List.of(policies));
    }

    public static ApplyPolicy apply(String run, ReapplyChoice choice, PolicySet set) {
        var history = new PolicyHistory(List.of(new PolicyHistory.Version(Instant.EPOCH, set)), Timetables.NONE);
        return new ApplyPolicy(run, CaseFixture.BEN, choice, history, set.version(), AroundTheClock.ALWAYS,
                List.of("team_1"));
    }

    public static ApplyPolicy apply(ReapplyChoice choice, SlaPolicy... policies) {
        return apply(RUN, choice, list(policies));
    }
}
