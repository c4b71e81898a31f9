package dev.replydesk.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import dev.replydesk.chassis.Preparation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class IndexBuilderTest {
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void waitsForADatabaseThatStartsLater() {
        var builder = builder(() -> Mono.defer(() -> tries.incrementAndGet() < 3
                ? Mono.error(new MongoTimeoutException("no server"))
                : Mono.empty()));
        builder.start();
        assertThat(tries).hasValue(3);
        assertThat(builder.isRunning()).isTrue();
    }

    @Test
    void givesUpAtOnceWhenWaitingCannotHelp() {
        var builder = builder(() -> Mono.defer(() -> {
            tries.incrementAndGet();
            return Mono.error(new IllegalStateException("two indexes of one name"));
        }));
        assertThatThrownBy(builder::start).hasMessageContaining("two indexes of one name");
        assertThat(tries).hasValue(1);
        assertThat(builder.isRunning()).isFalse();
    }

    /** Without a store there is no collection to ask about. */
    private static IndexBuilder builder(Preparation preparation) {
        return new IndexBuilder(new Stores(null, null, null), List.of(preparation));
    }
}
