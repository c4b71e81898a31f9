package dev.replydesk.standalone.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A child process that is started again when it ends without being asked to, a little later each time. */
public final class Supervised {

    private static final Duration STABLE = Duration.ofMinutes(1);

    private final String name;
    private final ProcessBuilder command;
    private final ProcessRecord record;
    private final Consumer<String> say;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private volatile int deaths;

    public Supervised(String name, ProcessBuilder command, ProcessRecord record, Consumer<String> say) {
        this.name = name;
        this.command = command;
        this.record = record;
        this.say = say;
    }

    public void start() {
        launch();
        Thread.ofVirtual().name("watch-" + name).start(this::watch);
    }

    public String name() {
        return name;
    }

    public boolean hasDied() {
        return deaths > 0;
    }

    private void launch() {
        try {
            var started = command.start();
            process = started;
            record.write(started.toHandle());
            if (isStopping()) {
                started.destroy();
            }
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be started".formatted(name), e);
        }
    }

    private void watch() {
        try {
            var backoff = new Backoff();
            while (ended(backoff) && !stopping.await(backoff.delay().toMillis(), TimeUnit.MILLISECONDS)) {
                launch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end of the process; false when the end was asked for. */
    private boolean ended(Backoff backoff) throws InterruptedException {
        var since = System.nanoTime();
        var code = current().waitFor();
        if (isStopping()) {
            return false;
        }
        deaths++;
        backoff.next(Duration.ofNanos(System.nanoTime() - since).compareTo(STABLE) > 0);
        say.accept("%s stopped (exit code %d); starting it again in %d s".formatted(name, code,
                backoff.delay().toSeconds()));
        return true;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private Process current() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("%s was never started".formatted(name));
        }
        return running;
    }

    /** Asks the process to end; {@link #awaitEnd} waits for it. */
    public void stop() {
        stopping.countDown();
        var running = process;
        if (running != null) {
            running.destroy();
        }
    }

    /** Waits until the process has ended, and ends it by force when it takes longer. */
    public void awaitEnd(Duration patience) throws InterruptedException {
        var running = process;
        if (running != null && !running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            say.accept("%s does not end; it is killed".formatted(name));
            running.destroyForcibly().waitFor();
        }
        record.clear();
    }
}
