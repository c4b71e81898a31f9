package dev.replydesk.chassis.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the mongod of {@code MONGOD}, else asks the script that finds or fetches one. */
final class Mongod {
    private Mongod() {
    }

    static Path path() {
        var given = System.getenv("MONGOD");
        return given == null || given.isBlank() ? Path.of(asked()) : Path.of(given);
    }

    private static String asked() {
        try {
            var script = new ProcessBuilder(root().resolve("tools/mongod").toString()).redirectError(
                    ProcessBuilder.Redirect.INHERIT).start();
            var answer = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            if (answer.isEmpty()) {
                throw new IllegalStateException("tools/mongod found no MongoDB; set MONGOD or MONGODB_URI");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("tools/mongod"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("run the tests inside the project, or set MONGOD or MONGODB_URI");
            }
        }
        return folder;
    }
}
