package dev.replydesk.standalone.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every change of a review, one line each, so that the marketplace is the same after a restart. */
record Journal(Path file) {

    private static final JsonMapper JSON = JsonMapper.shared();

    List<Entry> read() {
        var entries = new ArrayList<Entry>();
        for (var line : lines()) {
            try {
                entries.add(JSON.readValue(line, Entry.class));
            } catch (JacksonException e) {
                System.err.println("A line that a crash cut short is left out: " + e.getOriginalMessage());
            }
        }
        return entries;
    }

    void append(Entry entry) {
        write(file, JSON.writeValueAsString(entry) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** One line for each review, so that the file does not grow with every start. */
    void rewrite(Collection<Entry> entries) {
        var fresh = file.resolveSibling(file.getFileName() + ".fresh");
        var lines = entries.stream().map(e -> JSON.writeValueAsString(e) + "\n").collect(Collectors.joining());
        write(fresh, lines, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text, StandardOpenOption... options) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
