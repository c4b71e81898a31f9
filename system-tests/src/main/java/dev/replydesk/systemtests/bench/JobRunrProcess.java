package dev.replydesk.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process with a server of JobRunr, under the flags that our services have. */
record JobRunrProcess(Process process) implements AutoCloseable {

    static JobRunrProcess start(String mongoUri, Path log) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-XX:+UseSerialGC", "-Xms32m", "-Xmx256m", "-Xss512k",
                "-XX:+UseCompactObjectHeaders", "-Dslf4j.provider=" + System.getProperty("slf4j.provider"), "-cp",
                System.getProperty("java.class.path"), JobRunrServer.class.getName(), mongoUri)
                .redirectError(log.toFile());
        try {
            var started = new JobRunrProcess(builder.start());
            started.awaitReady(log);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says later is of no interest, but it must not have to wait until somebody reads it. */
    private void awaitReady(Path log) throws IOException {
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); !JobRunrServer.READY.equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException("JobRunr did not start: " + Files.readString(log));
            }
        }
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {
        }));
    }

    @Override
    public void close() {
        try {
            process.outputWriter(StandardCharsets.UTF_8).close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
