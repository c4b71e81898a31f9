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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
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
        var firstWarnings = aFewOfManyAreDue();
        var asked = watched(() -> assertThat(pages(firstWarnings, 100, fromTheEnd)).containsExactly(DUE));
        assertThat(asked.getString("planSummary")).isEqualTo("IXSCAN { nextTimerAt: 1 }");
        assertThat(asked.getInteger("docsExamined")).isEqualTo(DUE);
        assertThat(asked.getInteger("keysExamined")).isEqualTo(DUE);
        assertThat(asked.getBoolean("hasSortStage", false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsDueIsAskedForOnceHoweverManyPagesItFills(boolean fromTheEnd) {
        var firstWarnings = aFewOfManyAreDue();
        var pages = noted(() -> pages(firstWarnings, 4, fromTheEnd));
        assertThat(pages).containsExactly(4, 4, 2);
        var asked = new Document("op", "query").append("command.find", "cases").append("command.batchSize", 4);
        assertThat(Await.all(Flux.from(database.getCollection("system.profile")
                .find(asked.append("command.sort.nextTimerAt", fromTheEnd ? -1 : 1))))).hasSize(1);
    }

    /** The instant at which ten of them are. */
    private Instant aFewOfManyAreDue() {
        var start = clock.instant();
        var reviews = IntStream.range(0, OPEN).mapToObj(i -> Outside.review("due" + i, Desk.hotel(start),
                start.plus(Duration.ofMinutes(i)), "Bad")).toList();
        new Desk(api).outside().assessed(MERCHANT, reviews);
        return start.plus(Duration.ofHours(12)).plus(Duration.ofMinutes(DUE - 1));
    }

    /** How many were in each. */
    private List<Integer> pages(Instant due, int page, boolean fromTheEnd) {
        return Await.all(cases.due(due, page, fromTheEnd)).stream().map(List::size).toList();
    }

    /** The last question that found something while the server took notes. */
    private Document watched(Runnable question) {
        var _ = noted(() -> {
            question.run();
            return true;
        });
        var found = new Document("op", "query").append("command.find", "cases").append("nreturned", DUE);
        return Objects.requireNonNull(
                Await.value(Mono.from(database.getCollection("system.profile").find(found).sort(new Document("ts", -1))
                        .first())));
    }

    /** Asks while the server takes notes. */
    private <R> R noted(Supplier<R> question) {
        var _ = Await.value(Mono.from(database.runCommand(new Document("profile", 2))));
        var answer = question.get();
        var _ = Await.value(Mono.from(database.runCommand(new Document("profile", 0))));
        return answer;
    }
}
