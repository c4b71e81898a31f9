package dev.replydesk.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts what became of deliveries, and those that may have reached somebody twice. */
@Component
class DeliveryCounts {

    private final MeterRegistry meters;

    DeliveryCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(List<Outcome> outcomes) {
        outcomes.stream().map(Outcome::next).forEach(delivery -> meters
                .counter("replydesk.deliveries", "channel", delivery.channel().name(), "state", delivery.state().name())
                .increment());
        var repeats = outcomes.stream().filter(outcome -> outcome.next().repeats() > 0).count();
        meters.counter("replydesk.deliveries.repeated").increment(repeats);
    }
}
