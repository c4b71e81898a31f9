package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Api;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** Five hundred clients hang up at some instant: each review is wholly there with its case, or not at all. */
@Isolated("on a machine busy with another journey everybody hangs up before anything is stored")
@ExtendWith(SharedDesk.class)
class AbortedRequestsIT {

    private static final int REQUESTS = 500;
    private static final int SENDERS = 4;

    @Test
    void aReviewWhoseSenderHungUpIsWhollyStoredAndQueuedOrAbsent(Access access) throws InterruptedException {
        var api = access.api();
        api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"s\",\"name\":\"S\"}").expect(201);
        int port = URI.create(access.url()).getPort();
        abortAll(port, access.apiKey());
        Eventually.within(Duration.ofSeconds(15), () -> {
            var stored = all(api, "/api/v1/reviews?limit=200", "id");
            assertThat(stored).isNotEmpty().hasSizeLessThan(REQUESTS);
            assertThat(all(api, "/api/v1/cases?limit=200", "reviewId")).isEqualTo(stored);
        });
        theDeskTakesReviewsAsBefore(api);
    }

    /**
     * They mostly wait, so a few of them wait at once; each has its own chance, so that it is the same in every run.
     */
    private static void abortAll(int port, String apiKey) throws InterruptedException {
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var requests = IntStream.range(0, REQUESTS).<Callable<Void>>mapToObj(i -> () -> {
                abort(port, apiKey, i, new SplittableRandom(20_261_122L + i));
                return null;
            }).toList();
            for (var sent : senders.invokeAll(requests)) {
                assertThat(sent).succeedsWithin(Duration.ZERO);
            }
        }
    }

    private static void abort(int port, String apiKey, int number, RandomGenerator random) throws IOException {
        var body = """
                {"marketplace":"manual","shop":"s","externalId":"r%d","rating":1,"text":"The soup was cold.","publishedAt":"%s"}
                """
                .formatted(number, Instant.now());
        var request = ("POST /api/v1/reviews HTTP/1.1\r\nHost: localhost:" + port + "\r\nAuthorization: Bearer "
                + apiKey + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoLinger(true, 0);
            int sent = random.nextInt(4) == 0 ? random.nextInt(request.length) : request.length;
            socket.getOutputStream().write(request, 0, sent);
            socket.getOutputStream().flush();
            LockSupport.parkNanos(Duration.ofMillis(patience(random)).toNanos());
        }
    }

    /** Mostly as long as the work takes on a quiet machine, now and then as long as on a busy one. Milliseconds. */
    private static int patience(RandomGenerator random) {
        return random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(12);
    }

    private static Set<String> all(Api api, String list, String field) {
        var found = new HashSet<String>();
        JsonNode page = api.get(list).expect(200);
        while (true) {
            StreamSupport.stream(page.path("items").spliterator(), false).map(item -> item.path(field).asString())
                    .forEach(found::add);
            if (page.path("nextCursor").isNull()) {
                return found;
            }
            page = api.get(list + "&cursor=" + page.path("nextCursor").asString()).expect(200);
        }
    }

    private static void theDeskTakesReviewsAsBefore(Api api) {
        for (int i = 0; i < 50; i++) {
            api.post("/api/v1/reviews", """
                    {"marketplace":"manual","shop":"s","externalId":"after%d","rating":1,"text":"The soup was cold.",
                     "publishedAt":"%s"}""".formatted(i, Instant.now())).expect(201);
        }
    }
}
