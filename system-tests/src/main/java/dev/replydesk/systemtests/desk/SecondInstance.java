package dev.replydesk.systemtests.desk;

import dev.replydesk.standalone.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A service a second time, as whoever runs two instances of it has it: the same program in the same environment on
 * ports of its own. Requests go to the first one; what a service does by itself, both do.
 */
public final class SecondInstance implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String name;
    private final Process process;
    private final int managementPort;

    private SecondInstance(String name, Process process, int managementPort) {
        this.name = name;
        this.process = process;
        this.managementPort = managementPort;
    }

    /** Of a service of this desk; returns when it takes requests. */
    public static SecondInstance start(StartedReplydesk desk, String service) {
        var ports = Ports.free(2);
        var again = RunningProgram.of(desk.process(service)).again().redirectErrorStream(true)
                .redirectOutput(log(desk.data(), service).toFile());
        again.environment().put("SERVER_PORT", ports.getFirst().toString());
        again.environment().put("MANAGEMENT_PORT", ports.getLast().toString());
        try {
            var second = new SecondInstance(service, again.start(), ports.getLast());
            second.awaitReady();
            return second;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path log(Path data, String service) {
        return data.resolve("logs").resolve(service + "-2.log");
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("a second " + name + " does not start");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isReady() {
        try {
            var address = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort));
            var question = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends as a stop of the desk ends it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
