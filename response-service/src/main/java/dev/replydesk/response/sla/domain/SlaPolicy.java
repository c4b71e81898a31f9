package dev.replydesk.response.sla.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One promise to customers: within which time (of a calendar, where one is named), and when before its end we warn
 * ourselves: at shares of that time, and so long before by the clock. Who is told when nobody acts is its ladder; for
 * which reasons its time may stand still is listed, and for no other it may. {@code followUp} is what a customer is
 * promised who writes again after our reply.
 */
public record SlaPolicy(String id, String name, SlaMatch match, Duration firstReply, @Nullable String calendarId,
        List<Integer> warnAt, List<Duration> warnBefore, int mainWarning, @Nullable Instant enforceFrom,
        boolean requiresApproval, List<LadderLevel> ladder, List<PauseReason> pauseReasons, StageTargets stages,
        @Nullable Duration followUp, @Nullable ServiceLevel serviceLevel) {

    public static final List<Integer> DEFAULT_WARNINGS = List.of(50, 75, 90);
    public static final int DEFAULT_MAIN_WARNING = 75;

    public SlaPolicy {
        warnAt = List.copyOf(warnAt);
        ladder = List.copyOf(Objects.requireNonNullElse(ladder, List.of()));
        warnBefore = List.copyOf(Objects.requireNonNullElse(warnBefore, List.of()));
        pauseReasons = List.copyOf(Objects.requireNonNullElse(pauseReasons, List.of()));
        stages = Objects.requireNonNullElse(stages, StageTargets.NONE);
    }

    /**
     * What holds for the n-th answer to one review: whoever writes again after our reply may be promised another time.
     */
    public SlaPolicy forObligation(int number) {
        return number == 1 || followUp == null ? this : promising(followUp);
    }

    private SlaPolicy promising(Duration time) {
        return new SlaPolicy(id, name, match, time, calendarId, warnAt, warnBefore, mainWarning, enforceFrom,
                requiresApproval, ladder, pauseReasons, stages, followUp, serviceLevel);
    }

    /** What holds before anybody wrote a policy: 24 hours, day and night. */
    public static SlaPolicy builtIn() {
        return new SlaPolicy("pol_default", "Default", SlaMatch.EVERYTHING, Duration.ofHours(24), null,
                DEFAULT_WARNINGS, List.of(), DEFAULT_MAIN_WARNING, null, false, List.of(), List.of(),
                StageTargets.NONE, null, null);
    }
}
