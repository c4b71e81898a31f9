package dev.replydesk.systemtests.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of the launcher and what it says. */
final class LauncherProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Duration> ready = new CompletableFuture<>();
    private volatile long began;

    private LauncherProcess(Process process) {
        this.process = process;
        this.began = System.nanoTime();
    }

    static LauncherProcess start(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var launcher = new LauncherProcess(builder.start());
            Thread.ofPlatform().name("launcher-output").daemon().start(launcher::listen);
            return launcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reading from a process holds on to its thread, so there must be one for each desk. */
    private void listen() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            listen(lines);
        } catch (IOException e) {
            said.add(e.toString());
        }
        ready.completeExceptionally(new IllegalStateException("Replydesk did not start: " + said));
    }

    /** Preparing after a build is no part of a start, so the clock begins when MongoDB is started. */
    private void listen(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("Preparing")) {
                began = Long.MAX_VALUE;
            } else if (line.startsWith("Starting MongoDB")) {
                began = Math.min(began, System.nanoTime());
            } else if (line.startsWith("Replydesk is ready")) {
                ready.complete(Duration.ofNanos(System.nanoTime() - began));
            }
        }
    }

    /** A launcher that is not ready in time is asked to end, so that it takes its services with it. */
    void awaitReady(Duration patience) {
        try {
            ready.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroy();
            throw new IllegalStateException("Replydesk did not start: " + said, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Duration readyAfter() {
        return ready.join();
    }

    List<String> said() {
        return List.copyOf(said);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The signal that a terminal's Ctrl-C amounts to; a shell in the background ignores the other one. */
    Duration terminate() {
        var from = System.nanoTime();
        process.destroy();
        var _ = process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
