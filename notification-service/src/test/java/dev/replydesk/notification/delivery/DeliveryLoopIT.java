package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Rounds that run by themselves, by the real clock. */
@ServiceIT(realClock = true)
@TestPropertySource(properties = {"replydesk.delivery.every=20ms",
        "replydesk.peers.response-service=http://127.0.0.1:9"})
class DeliveryLoopIT {

    @Autowired
    private DeliveryLoop loop;
    @Autowired
    private DeliveryService log;
    @Autowired
    private TestApi api;
    @Autowired
    private Clock clock;

    @Test
    void deliversByItselfUntilItIsStoppedAndAgainAfterAStart() throws InterruptedException {
        assertThat(Events.send(api, Cast.hotel()).rejected()).isEmpty();
        raise("case_first");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(states("case_first"))
                .hasSize(3).containsOnly(DeliveryState.DELIVERED));

        var stopped = new CountDownLatch(1);
        loop.stop(stopped::countDown);
        assertThat(stopped.await(3, TimeUnit.SECONDS)).isTrue();
        assertThat(loop.isRunning()).isFalse();
        raise("case_second");
        assertThat(states("case_second")).hasSize(3).containsOnly(DeliveryState.PENDING);

        loop.start();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(states("case_second"))
                .containsOnly(DeliveryState.DELIVERED));
    }

    private void raise(String caseId) {
        var alarm = Events.alert(Cast.HOTEL, Cast.alert(caseId, 50, clock.instant()));
        assertThat(Events.send(api, List.of(alarm)).rejected()).isEmpty();
    }

    private List<DeliveryState> states(String caseId) {
        return log.list(Cast.HOTEL, new DeliveryFilter(caseId, null, null, null), 50, null).block().items().stream()
                .map(Delivery::state).toList();
    }
}
