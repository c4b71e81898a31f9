package dev.replydesk.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFileTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void isReadableByItsOwnerAloneAndStaysWhatItWas() throws IOException {
        var file = folder.resolve("demo.json");
        var made = DemoFile.readOrMake(file, NOW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(DemoFile.readOrMake(file, NOW.plusSeconds(60))).isEqualTo(made);
    }

    @Test
    void remembersHowFarTheDemoCame() {
        var file = folder.resolve("demo.json");
        DemoFile.readOrMake(file, NOW).complete().oneMore().write(file);
        var read = DemoFile.readOrMake(file, NOW);
        assertThat(read.filled()).isTrue();
        assertThat(read.arrivals()).isEqualTo(1);
    }

    @Test
    void noTwoSecretsAreAlike() {
        var made = DemoFile.readOrMake(folder.resolve("demo.json"), NOW);
        assertThat(made.people().stream().map(DemoFile.Person::password)).doesNotHaveDuplicates()
                .allMatch(p -> p.length() == 20).doesNotContain(made.simulatorToken());
    }
}
