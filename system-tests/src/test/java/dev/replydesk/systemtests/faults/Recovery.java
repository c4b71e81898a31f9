package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Waits until a part that was killed does its work again, and not longer than it may take. */
record Recovery(StartedReplydesk replydesk, MongoClient mongo) {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final Duration READY_AGAIN = Duration.ofSeconds(30);

    void await(String part) {
        long killed = System.nanoTime();
        Eventually.within(READY_AGAIN, () -> assertThat(isReady(part)).as("%s is ready", part).isTrue());
        var took = Duration.ofNanos(System.nanoTime() - killed);
        LOG.info("{} was ready again after {} ms", part, took.toMillis());
        assertThat(took).as("until %s was ready again", part).isLessThanOrEqualTo(READY_AGAIN);
    }

    private boolean isReady(String part) {
        return part.equals(StartedReplydesk.MONGOD)
                ? takesWrites()
                : Api.anonymous(replydesk.managementUrl(part)).statusOf("/actuator/health/readiness") == 200;
    }

    private boolean takesWrites() {
        var hello = Mono.from(mongo.getDatabase("admin").runCommand(new Document("hello", 1))).block();
        return hello != null && hello.getBoolean("isWritablePrimary", false);
    }
}
