package dev.replydesk.review.review;

import dev.replydesk.review.detection.domain.VerdictState;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts what became of submissions, and how those that said something new were judged. */
@Component
class IntakeMeters {
    private final Map<Taken.How, Counter> stored;
    private final Map<VerdictState, Counter> verdicts;
    private final Counter refused;

    IntakeMeters(MeterRegistry registry) {
        stored = counters(Taken.How.values(), how -> submissions(registry, name(how)));
        verdicts = counters(VerdictState.values(),
                state -> registry.counter("replydesk.verdicts", "state", name(state)));
        refused = submissions(registry, "refused");
    }

    void count(List<Taken> all) {
        all.forEach(this::count);
    }

    private void count(Taken taken) {
        switch (taken) {
            case Taken.Refused _ -> refused.increment();
            case Taken.Stored(var how, var review) -> {
                of(stored, how).increment();
                if (how != Taken.How.DUPLICATE) {
                    of(verdicts, review.assessment().verdict().state()).increment();
                }
            }
        }
    }

    private static Counter submissions(MeterRegistry registry, String result) {
        return registry.counter("replydesk.reviews", "result", result);
    }

    private static <K extends Enum<K>> Map<K, Counter> counters(K[] keys, Function<K, Counter> counter) {
        return Arrays.stream(keys).collect(Collectors.toMap(key -> key, counter));
    }

    private static <K> Counter of(Map<K, Counter> counters, K key) {
        return Objects.requireNonNull(counters.get(key));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
