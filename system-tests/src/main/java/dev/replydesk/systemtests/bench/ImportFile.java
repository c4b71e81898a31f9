package dev.replydesk.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table of sample reviews on disk: two of five complain, and three rows of each hundred cannot be read. */
record ImportFile(Path path, int rows) implements AutoCloseable {

    private static final String PRAISE = "A lovely stay, thank you. The room was quiet and the bed soft.";

    static ImportFile of(String run, int rows) {
        try {
            var file = new ImportFile(Files.createTempFile("import", ".csv"), rows);
            try (var out = Files.newBufferedWriter(file.path())) {
                out.write("id,guest,rating,review,date\n");
                for (int i = 0; i < rows; i++) {
                    out.write(row(run, i));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String run, int i) {
        boolean complains = i % 5 < 2;
        int stars = isBroken(i) ? 9 : complains ? i % 5 + 1 : 5;
        var text = complains
                ? "\"Waited %d minutes for a table that we had booked, the food came cold.\"".formatted(20 + i % 60)
                : '"' + PRAISE + '"';
        return "%s-%d,%s-a%d,%d,%s,2026-01-02T10:00:00Z\n".formatted(run, i, run, i, stars, text);
    }

    private static boolean isBroken(int i) {
        return i % 100 >= 97;
    }

    long broken() {
        return rows / 100 * 3L + Math.max(0, rows % 100 - 97);
    }

    long good() {
        return rows - broken();
    }

    @Override
    public void close() {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
