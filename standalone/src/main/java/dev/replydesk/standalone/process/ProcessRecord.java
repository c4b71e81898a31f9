package dev.replydesk.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Which process runs under a name, kept on disk so that a launcher can end what one that was killed left behind. The
 * start instant is kept beside the id, since ids are given again.
 */
public record ProcessRecord(Path file) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + started(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every process that the records in this folder name and that still runs. */
    public static void endLeftovers(Path folder) {
        try (var files = Files.list(folder)) {
            files.map(ProcessRecord::new).forEach(ProcessRecord::endLeftover);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endLeftover() {
        running().ifPresent(ProcessRecord::end);
        clear();
    }

    public Optional<ProcessHandle> running() {
        try {
            var words = Files.readString(file).strip().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(words[0])).filter(p -> started(p).equals(words[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
