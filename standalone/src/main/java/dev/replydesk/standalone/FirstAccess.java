package dev.replydesk.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bson.Document;

/** What the person who starts the desk is told: the secrets once, later only where they stand. */
record FirstAccess(Path file, boolean isNew) {

    /** Looked at before the start: a file that is there already belongs to an earlier one. */
    static FirstAccess before(Path file) {
        return new FirstAccess(file, !Files.exists(file));
    }

    String readyLine(String url) {
        return "Replydesk is ready: " + url + "   " + (isNew && Files.exists(file) ? secrets() : hint());
    }

    /** Nothing when the file was removed, or when another data directory has it. */
    Optional<String> apiKey() {
        return Files.exists(file) ? Optional.of(read().getString("apiKey")) : Optional.empty();
    }

    private String secrets() {
        var access = read();
        return "user %s   password %s   API key %s   (also in %s)".formatted(access.getString("user"),
                access.getString("password"),
                access.getString("apiKey"), file.getFileName());
    }

    private String hint() {
        return Files.exists(file)
                ? "(the first sign-in is in %s)".formatted(file)
                : "(the first sign-in was told at the first start)";
    }

    private Document read() {
        try {
            return Document.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
