package dev.replydesk.notification.alerts;

import dev.replydesk.notification.people.domain.Expansion;
import java.util.List;
import java.util.stream.Stream;

/** An alarm that has to come again, because somebody who is meant is not known here yet. */
public record Untold(String alarm, String reason) {

    /** Nothing where somebody is told and nobody is unknown. */
    static Stream<Untold> of(String alarm, Expansion expansion) {
        if (!expansion.unknown().isEmpty()) {
            return Stream.of(new Untold(alarm,
                    "not known here yet: " + String.join(", ", List.copyOf(expansion.unknown()))));
        }
        return expansion.told().isEmpty()
                ? Stream.of(new Untold(alarm, "the merchant has no active person yet"))
                : Stream.empty();
    }
}
