package dev.replydesk.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class CaseMetersIT {
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MeterRegistry meters;
    @Autowired
    CaseGauges gauges;

    @Test
    void showsWhatIsOpenedWhatIsLateAndHowPromptlyItWasTold() {
        var desk = new Desk(api);
        var _ = desk.opened("first", clock.instant());
        var _ = desk.opened("second", clock.instant());
        var _ = desk.opened("second", clock.instant());
        assertThat(meters.get("replydesk.cases.opened").counter().count()).isEqualTo(2);
        var _ = clock.advance(Duration.ofHours(12).plusSeconds(3));
        Await.until("both were warned", () -> alerts("50") == 2);
        var lateness = meters.get("replydesk.alerts.lateness").timer();
        assertThat(lateness.count()).isEqualTo(2);
        assertThat(lateness.max(TimeUnit.SECONDS)).isEqualTo(3);
        Await.until("the sweep is over", () -> meters.get("replydesk.sweeps").counter().count() > 0);
        assertThat(meters.get("replydesk.sweep.duration").timer().count()).isPositive();
        Await.done(gauges.refresh());
        assertThat(gauge("replydesk.cases.open")).isEqualTo(2);
        assertThat(gauge("replydesk.cases.overdue")).isZero();
        var _ = clock.advance(Duration.ofHours(12));
        Await.until("both are late", () -> alerts("100") == 2);
        Await.done(gauges.refresh());
        assertThat(gauge("replydesk.cases.overdue")).isEqualTo(2);
    }

    private double alerts(String threshold) {
        var counter = meters.find("replydesk.alerts").tag("threshold", threshold).counter();
        return counter == null ? 0 : counter.count();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
