package dev.replydesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAccessTest {

    private static final String JSON = """
            {"url": "http://localhost:8080", "merchant": "mer_1", "user": "admin@localhost", "password": "s3cret", "apiKey": "rdk_1"}
            """;

    @TempDir
    private Path folder;

    @Test
    void tellsTheSecretsAfterTheFirstStart() throws IOException {
        var access = FirstAccess.before(file());
        Files.writeString(file(), JSON);
        assertThat(access.readyLine("http://localhost:8080")).isEqualTo("Replydesk is ready: http://localhost:8080   "
                + "user admin@localhost   password s3cret   API key rdk_1   (also in first-access.json)");
    }

    @Test
    void onlySaysWhereTheyStandAfterALaterStart() throws IOException {
        Files.writeString(file(), JSON);
        assertThat(FirstAccess.before(file()).readyLine("http://localhost:8080"))
                .isEqualTo(
                        "Replydesk is ready: http://localhost:8080   (the first sign-in is in %s)".formatted(file()));
    }

    @Test
    void knowsNothingWhenTheFileWasRemoved() {
        assertThat(FirstAccess.before(file()).readyLine("http://localhost:8080"))
                .isEqualTo(
                        "Replydesk is ready: http://localhost:8080   (the first sign-in was told at the first start)");
    }

    private Path file() {
        return folder.resolve("first-access.json");
    }
}
