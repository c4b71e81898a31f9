package dev.replydesk.response.sla;

import dev.replydesk.response.calendars.Change;
import dev.replydesk.response.calendars.domain.Timetables;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.SlaPolicy;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The policies of a merchant with who wrote them, and every version before. */
public record PolicyBook(String id, PolicySet current, @Nullable Change changed, List<Edition> earlier) {

    /** A version that was in force once; cases opened under it still keep it. */
    public record Edition(PolicySet policies, @Nullable Change changed) {}

    public PolicyBook {
        earlier = List.copyOf(earlier);
    }

    static PolicyBook builtIn(String id) {
        return new PolicyBook(id, PolicySet.builtIn(), null, List.of());
    }

    /** Nobody knows any more when the first list came; it holds for everything before the second. */
    PolicyHistory history(Timetables timetables) {
        var before = earlier.stream().map(e -> version(e.policies(), e.changed()));
        return new PolicyHistory(Stream.concat(before, Stream.of(version(current, changed))).toList(), timetables);
    }

    private static PolicyHistory.Version version(PolicySet policies, @Nullable Change changed) {
        return new PolicyHistory.Version(changed == null ? Instant.EPOCH : changed.at(), policies);
    }

    PolicyBook replacedBy(List<SlaPolicy> policies, Change change) {
        var before = Stream.concat(earlier.stream(), Stream.of(new Edition(current, changed)));
        return new PolicyBook(id, new PolicySet(current.version() + 1, policies), change, before.toList());
    }
}
