package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** What the sweep itself asks, as the server explains it: its price is what is due, not what is open. */
@ServiceIT
class DueCasesIT {
    private static final int OPEN = 1_000;
    private static final int DUE = 10;

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    @Autowired
    Cases cases;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSweepLooksAtNoCaseThatIsNotDue(boolean fromTheEnd) {
        var start = clock.instant();
        var reviews = IntStream.range(0, OPEN).mapToObj(i -> Outside.review("due" + i, Desk.hotel(start),
                start.plus(Duration.ofMinutes(i)), "Bad")).toList();
        new Desk(api).outside().assessed(MERCHANT, reviews);
        var firstWarnings = start.plus(Duration.ofHours(12)).plus(Duration.ofMinutes(DUE - 1));
        var asked = watched(() -> assertThat(Await.all(cases.due(firstWarnings, 100, fromTheEnd))).hasSize(DUE));
        assertThat(asked.getString("planSummary")).isEqualTo("IXSCAN { nextTimerAt: 1 }");
        assertThat(asked.getInteger("docsExamined")).isEqualTo(DUE);
        assertThat(asked.getInteger("keysExamined")).isEqualTo(DUE);
        assertThat(asked.getBoolean("hasSortStage", false)).isFalse();
    }

    /** The last question that found something while the server took notes. */
    private Document watched(Runnable question) {
        var _ = Await.value(Mono.from(database.runCommand(new Document("profile", 2))));
        question.run();
        var _ = Await.value(Mono.from(database.runCommand(new Document("profile", 0))));
        var found = new Document("op", "query").append("command.find", "cases").append("nreturned", DUE);
        return Objects.requireNonNull(
                Await.value(Mono.from(database.getCollection("system.profile").find(found).sort(new Document("ts", -1))
                        .first())));
    }
}
