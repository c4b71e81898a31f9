package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Answer;
import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** R17: the same reviews in many batches at once, in any order: each is stored once, each complaint is one case. */
@ExtendWith(SharedDesk.class)
class ParallelBatchesIT {

    private static final int REVIEWS = 2_000;
    private static final int COPIES = 10;
    private static final int SENDERS = 32;
    private static final int LINES = 125;

    @Test
    void tenCopiesOfTwoThousandReviewsMakeEachReviewAndEachCaseOnce(Access access)
            throws InterruptedException, ExecutionException {
        var api = access.api();
        api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"s\",\"name\":\"S\"}").expect(201);
        var results = new ArrayList<JsonNode>();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (Future<Answer> sent : senders.invokeAll(batches(api))) {
                results.addAll(sent.get().lines());
            }
        }
        assertThat(results).hasSize(REVIEWS * COPIES);
        assertThat(with(results, "created") + with(results, "duplicate")).isEqualTo(REVIEWS * COPIES);
        assertThat(with(results, "created")).isLessThanOrEqualTo(REVIEWS);
        assertThat(all(api, "/api/v1/reviews?limit=200", "id")).hasSize(REVIEWS).doesNotHaveDuplicates();
        var negative = all(api, "/api/v1/reviews?limit=200&verdict=NEGATIVE", "id");
        assertThat(negative).hasSize(REVIEWS / 5 * 2);
        Eventually.within(Duration.ofSeconds(30), () -> assertThat(all(api, "/api/v1/cases?limit=200", "reviewId"))
                .containsExactlyInAnyOrderElementsOf(negative));
    }

    private static long with(List<JsonNode> results, String status) {
        return results.stream().filter(line -> line.path("status").asString().equals(status)).count();
    }

    private static List<Callable<Answer>> batches(Api api) {
        var now = Instant.now();
        var lines = IntStream.range(0, REVIEWS).mapToObj(i -> line(i, now))
                .flatMap(line -> Stream.generate(() -> line).limit(COPIES)).collect(Collectors.toList());
        Collections.shuffle(lines, new Random(20_261_128));
        return IntStream.iterate(0, from -> from < lines.size(), from -> from + LINES)
                .mapToObj(from -> String.join("", lines.subList(from, from + LINES)))
                .map(batch -> (Callable<Answer>) () -> sent(api, batch)).toList();
    }

    /** A busy desk answers 503; then the whole batch is sent again, and what of it was stored counts as a duplicate. */
    private static Answer sent(Api api, String batch) {
        return Eventually.within(Duration.ofSeconds(60), () -> {
            var answer = api.postLines("/api/v1/reviews/batch", batch);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return answer;
        });
    }

    private static String line(int i, Instant publishedAt) {
        var text = i % 5 < 2 ? "The soup was cold." : "A lovely stay, thank you.";
        return """
                {"marketplace":"manual","shop":"s","externalId":"r%d","rating":%d,"text":"%s","publishedAt":"%s"}
                """
                .formatted(i, i % 5 < 2 ? i % 5 + 1 : 5, text, publishedAt);
    }

    private static List<String> all(Api api, String list, String field) {
        var found = new ArrayList<String>();
        JsonNode page = api.get(list).expect(200);
        while (true) {
            page.path("items").valueStream().map(item -> item.path(field).asString()).forEach(found::add);
            if (page.path("nextCursor").isNull()) {
                return found;
            }
            page = api.get(list + "&cursor=" + page.path("nextCursor").asString()).expect(200);
        }
    }
}
