package dev.replydesk.response.sla.domain;

import java.time.Duration;
import java.util.List;

/** Policies as tests need them. */
public final class Promises {
    private Promises() {
    }

    /** Day and night. */
    public static SlaPolicy promise(String name, SlaMatch match, Duration within, List<Integer> warnAt, int main) {
        return new SlaPolicy("pol_" + name, name, match, within, null, warnAt, List.of(), main, null, false,
                List.of(), List.of());
    }

    /** Four hours, with this ladder. */
    public static SlaPolicy climbing(LadderLevel... ladder) {
        return quietly(Duration.ofHours(4), ladder);
    }

    /** Warns by its ladder alone. */
    public static SlaPolicy quietly(Duration time, LadderLevel... ladder) {
        return new SlaPolicy("pol_1", "One", SlaMatch.EVERYTHING, time, null, List.of(), List.of(), 75, null, false,
                List.of(ladder), List.of());
    }

    public static SlaPolicy within(Duration time, Duration... leads) {
        return new SlaPolicy("pol_1", "One", SlaMatch.EVERYTHING, time, null, List.of(50, 75, 90), List.of(leads), 75,
                null, false, List.of(), List.of());
    }
}
