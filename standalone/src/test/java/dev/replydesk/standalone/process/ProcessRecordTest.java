package dev.replydesk.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

    @TempDir
    private Path folder;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void whatAKilledLauncherLeftBehindIsEnded() throws InterruptedException {
        new ProcessRecord(folder.resolve("store")).write(process.toHandle());
        ProcessRecord.endLeftovers(folder);
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherProcessThatWasGivenTheSameIdIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("store"), process.pid() + " 2020-01-01T00:00:00Z\n");
        ProcessRecord.endLeftovers(folder);
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aRecordThatWasCutOffNamesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("store"), "12");
        assertThat(new ProcessRecord(file).running()).isEmpty();
    }
}
