package dev.replydesk.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    @TempDir
    private Path folder;

    @Test
    void saysWhyAProcessStoppedAndStartsItAgain() throws InterruptedException {
        var process = supervised("exit 3");
        process.start();
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("store stopped (exit code 3); starting it again in 1 s");
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("store stopped (exit code 3); starting it again in 2 s");
        end(process);
    }

    @Test
    void leavesAProcessAloneThatWasAskedToEnd() throws InterruptedException {
        var process = supervised("exec sleep 60");
        process.start();
        end(process);
        assertThat(said.poll(100, TimeUnit.MILLISECONDS)).isNull();
        assertThat(process.hasDied()).isFalse();
    }

    @Test
    void killsWhatDoesNotEnd() throws InterruptedException {
        var process = supervised("trap '' TERM; echo trapped > trapped; while :; do read -t 1 x < /dev/zero; done");
        process.start();
        Await.until(() -> folder.resolve("trapped").toFile().exists());
        process.stop();
        process.awaitEnd(Duration.ofMillis(200));
        assertThat(said.poll(1, TimeUnit.SECONDS)).isEqualTo("store does not end; it is killed");
        assertThat(record().running()).isEmpty();
    }

    private Supervised supervised(String script) {
        var command = Commands.logged(List.of("bash", "-c", script), folder.resolve("log")).directory(folder.toFile());
        return new Supervised("store", command, record(), said::add);
    }

    private ProcessRecord record() {
        return new ProcessRecord(folder.resolve("record"));
    }

    private static void end(Supervised process) throws InterruptedException {
        process.stop();
        process.awaitEnd(Duration.ofSeconds(5));
    }
}
