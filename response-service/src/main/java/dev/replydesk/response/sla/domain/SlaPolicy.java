package dev.replydesk.response.sla.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One promise to customers: within which time, and from which share of it on we warn ourselves. */
public record SlaPolicy(String id, String name, SlaMatch match, Duration firstReply, List<Integer> warnAt,
        int mainWarning, @Nullable Instant enforceFrom, boolean requiresApproval) {

    public static final List<Integer> DEFAULT_WARNINGS = List.of(50, 75, 90);
    public static final int DEFAULT_MAIN_WARNING = 75;

    public SlaPolicy {
        warnAt = List.copyOf(warnAt);
    }

    /** What holds before anybody wrote a policy: 24 hours, day and night. */
    public static SlaPolicy builtIn() {
        return new SlaPolicy("pol_default", "Default", SlaMatch.EVERYTHING, Duration.ofHours(24), DEFAULT_WARNINGS,
                DEFAULT_MAIN_WARNING, null, false);
    }
}
