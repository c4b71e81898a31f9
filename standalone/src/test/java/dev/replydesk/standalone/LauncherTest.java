package dev.replydesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void aWrongOptionIsOneSentenceAndNoStackTrace() throws Exception {
        assertThat(failing("--speed", "9")).isEqualTo("There is no option \"--speed\". Usage: " + Options.USAGE + "\n");
    }

    @Test
    void aTakenPortIsOneSentenceAndNoStackTrace() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(failing("--port", Integer.toString(taken.getLocalPort()), "--data", folder.toString()))
                    .isEqualTo("Port %d is taken; choose another with --port N.\n".formatted(taken.getLocalPort()));
        }
    }

    private static String failing(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return said;
    }
}
