package dev.replydesk.standalone.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a service on its management port whether it takes requests. */
record Readiness(int managementPort) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** False when the process ends before, or when it takes longer than two minutes. */
    boolean comes(BooleanSupplier gone) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (gone.getAsBoolean() || System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }

    private boolean isReady() throws InterruptedException {
        try {
            var address = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort));
            var question = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
