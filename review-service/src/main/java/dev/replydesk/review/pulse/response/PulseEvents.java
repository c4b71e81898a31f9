package dev.replydesk.review.pulse.response;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.review.internalapi.model.MarketplaceRunDto;
import dev.replydesk.review.pulse.domain.Pulse;
import dev.replydesk.review.pulse.domain.Run;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An outage is told with the write that makes a run of failures one, and its end with the write that ends it. */
@Component
class PulseEvents implements Announcements<Pulse> {
    @Override
    public List<Announcement> of(@Nullable Pulse before, Pulse after) {
        var known = Optional.ofNullable(before).flatMap(PulseEvents::told);
        var now = told(after);
        if (known.isPresent() == now.isPresent()) {
            return List.of();
        }
        return List.of(now.map(run -> out(after, run)).orElseGet(() -> back(after, known.orElseThrow())));
    }

    private static Optional<Run> told(Pulse pulse) {
        return Optional.ofNullable(pulse.run()).filter(Run::told);
    }

    private static Announcement out(Pulse pulse, Run run) {
        return new Announcement("MarketplaceOut", "response-service",
                new MarketplaceRunDto(pulse.shopId(), run.since()).reason(run.reason()));
    }

    private static Announcement back(Pulse pulse, Run run) {
        return new Announcement("MarketplaceBack", "response-service",
                new MarketplaceRunDto(pulse.shopId(), run.since()).back(pulse.endedAt()));
    }
}
