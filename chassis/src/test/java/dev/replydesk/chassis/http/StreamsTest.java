package dev.replydesk.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class StreamsTest {
    private final Streams streams = new Streams();

    @Test
    void beatsAtOnceAndThenEveryFifteenSeconds() {
        StepVerifier.withVirtualTime(() -> streams.live(Flux.<ServerSentEvent<String>>never())).expectSubscription()
                .assertNext(e -> assertThat(e.comment()).isEqualTo("beat")).expectNoEvent(Duration.ofSeconds(15))
                .expectNextCount(1).thenCancel().verify();
    }

    @Test
    void endsWhenTheServiceStops() {
        streams.untilShutdown(Flux.never()).as(StepVerifier::create).expectSubscription().then(streams::end)
                .expectComplete().verify(Duration.ofSeconds(5));
        streams.untilShutdown(Flux.never()).as(StepVerifier::create).expectComplete().verify(Duration.ofSeconds(5));
    }
}
