package dev.replydesk.standalone;

import dev.replydesk.standalone.process.Ports;
import dev.replydesk.standalone.services.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * After a build, the services are unpacked and started once, so that each records what a start needs; every later start
 * reads that recording and takes seconds less.
 */
record Preparation(Home home, Programs programs, Consumer<String> say) {

    /** Writing the recording takes some ten seconds for each service. */
    private static final Duration RECORDING = Duration.ofMinutes(3);

    static void prepare(Home home, Consumer<String> say) throws InterruptedException {
        new Preparation(home, new Programs(home), say).prepareAlone();
    }

    /** Two launchers that start after the same build prepare once. */
    private void prepareAlone() throws InterruptedException {
        var file = home.programs().resolveSibling("programs.lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !programs.areCurrent()) {
                prepare();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare() throws InterruptedException {
        say.accept("Preparing the services for a quick start (once after each build)");
        programs.unpack();
        if (!GivenStore.isGiven()) {
            recordOneStart();
        }
        programs.stampCurrent();
    }

    private void recordOneStart() throws InterruptedException {
        var options = new Options(Ports.free(1).getFirst(), programs.recording(), "admin@localhost", true);
        var desk = Desk.open(home, options, _ -> {
        });
        try {
            desk.start(true);
        } finally {
            desk.stop(RECORDING);
        }
    }
}
