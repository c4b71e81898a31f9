package dev.replydesk.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.replydesk.standalone.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeForTheOwnerOnly() throws IOException {
        try (var data = DataDirectory.open(folder.resolve("a/b"))) {
            var permissions = Files.getPosixFilePermissions(data.firstAccess().getParent());
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
        }
    }

    @Test
    void cannotLieWhereNothingCanBeWritten() throws IOException {
        var below = Files.createFile(folder.resolve("file")).resolve("data");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DataDirectory.open(below))
                .withMessage("The data directory %s cannot be written; choose another with --data DIR.", below);
    }

    @Test
    void isFreeAgainAfterItsDeskHasStopped() throws IOException {
        DataDirectory.open(folder).close();
        try (var again = DataDirectory.open(folder)) {
            assertThat(again.mongo()).isEqualTo(folder.resolve("mongo"));
        }
    }

    @Test
    void belongsToOneDeskAtATime() throws Exception {
        var holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), folder.toString()).start();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo('!');
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DataDirectory.open(folder))
                    .withMessageContaining("is in use by another Replydesk");
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    /** Another launcher, for as long as it lives. */
    static final class Holder {

        private Holder() {
        }

        public static void main(String[] arguments) throws IOException {
            try (var data = DataDirectory.open(Path.of(arguments[0]))) {
                System.out.print("!" + data.logs());
                System.out.flush();
                var _ = System.in.read();
            }
        }
    }
}
