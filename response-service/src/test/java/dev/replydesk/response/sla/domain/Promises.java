package dev.replydesk.response.sla.domain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Policies as tests need them. */
public final class Promises {
    private Promises() {
    }

    /** Day and night. */
    public static SlaPolicy promise(String name, SlaMatch match, Duration within, List<Integer> warnAt, int main) {
        return new SlaPolicy("pol_" + name, name, match, within, null, warnAt, List.of(), main, null, false,
                List.of(), List.of(), StageTargets.NONE, null, null);
    }

    /** Four hours, with this ladder. */
    public static SlaPolicy climbing(LadderLevel... ladder) {
        return quietly(Duration.ofHours(4), ladder);
    }

    /** Warns by its ladder alone. */
    public static SlaPolicy quietly(Duration time, LadderLevel... ladder) {
        return new SlaPolicy("pol_1", "One", SlaMatch.EVERYTHING, time, null, List.of(), List.of(), 75, null, false,
                List.of(ladder), List.of(), StageTargets.NONE, null, null);
    }

    /** A day, with these targets for its stages. */
    public static SlaPolicy staged(StageTargets targets) {
        return new SlaPolicy("pol_1", "One", SlaMatch.EVERYTHING, Duration.ofDays(1), null, List.of(), List.of(), 75,
                null, false, List.of(), List.of(), targets, null, null);
    }

    /** A day for the first answer, and this for later ones. */
    public static SlaPolicy following(@Nullable Duration followUp) {
        return new SlaPolicy("pol_1", "One", SlaMatch.EVERYTHING, Duration.ofDays(1), null, List.of(50), List.of(), 50,
                null, false, List.of(), List.of(), StageTargets.NONE, followUp, null);
    }

    public static SlaPolicy within(Duration time, Duration... leads) {
        return new SlaPolicy("pol_1", "One", SlaMatch.EVERYTHING, time, null, List.of(50, 75, 90), List.of(leads), 75,
                null, false, List.of(), List.of(), StageTargets.NONE, null, null);
    }
}
