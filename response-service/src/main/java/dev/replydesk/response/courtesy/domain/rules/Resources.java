package dev.replydesk.response.courtesy.domain.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables as they lie in the jar, below {@code courtesy/}. */
final class Resources {

    private Resources() {
    }

    static String read(String name) {
        try (var in = Resources.class.getResourceAsStream("/courtesy/" + name)) {
            if (in == null) {
                throw new IllegalStateException("courtesy table " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("courtesy table " + name + " cannot be read", e);
        }
    }
}
