package dev.replydesk.response.sla.domain;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long each stage of a case may take, in the time of the policy's calendar; null where nobody said so. */
public record StageTargets(@Nullable Duration triage, @Nullable Duration claim, @Nullable Duration write,
        @Nullable Duration approve, @Nullable Duration publish) {
    public static final StageTargets NONE = new StageTargets(null, null, null, null, null);

    public Optional<Duration> of(Stage stage) {
        return Optional.ofNullable(switch (stage) {
            case TRIAGE -> triage;
            case CLAIM -> claim;
            case WRITE -> write;
            case APPROVE -> approve;
            case PUBLISH -> publish;
        });
    }

    /** What the case may take if every stage takes all it may. */
    Duration sum() {
        return Stream.of(triage, claim, write, approve, publish).filter(Objects::nonNull)
                .map(Objects::requireNonNull).reduce(Duration.ZERO, Duration::plus);
    }
}
