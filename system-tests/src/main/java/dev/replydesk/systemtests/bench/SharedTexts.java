package dev.replydesk.systemtests.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The supplied texts of real people, which lie beside the project and are no part of it. */
public final class SharedTexts {

    private static final int COMPLAINT = 3;

    private final Path data;

    private SharedTexts(Path data) {
        this.data = data;
    }

    /** A hotel's public answer to a review. */
    record Answered(int rating, String review, String reply) {
        boolean isToComplaint() {
            return rating <= COMPLAINT;
        }
    }

    /** A sentence and whether its readers found it offensive. */
    record Judged(boolean offensive, String text) {}

    /** A review and whether it was labelled negative. */
    public record Labelled(boolean negative, String text) {}

    /** A sentence and the names of what its readers said it is about. */
    record Pained(List<String> points, String text) {}

    /** Where REPLYDESK_SHARED says, otherwise in {@code shared} next to the project. */
    public static SharedTexts find() {
        var home = Path.of(System.getProperty("replydesk.home", "")).toAbsolutePath();
        var named = Objects.requireNonNullElse(System.getenv("REPLYDESK_SHARED"), home.resolve("../shared").toString());
        var data = Path.of(named).resolve("data").normalize();
        if (!Files.isDirectory(data.resolve("replies"))) {
            throw new IllegalStateException(
                    data + " has no replies; set REPLYDESK_SHARED to the folder that holds the shared data");
        }
        return new SharedTexts(data);
    }

    List<Answered> replies() {
        return rows("replies/hotel_reviews_with_replies_dev.tsv.gz").stream().skip(1)
                .filter(row -> row.length > 4 && !row[4].isBlank() && row[0].matches("[1-5]"))
                .map(row -> new Answered(Integer.parseInt(row[0]), (row[2] + ". " + row[3]).strip(), row[4])).toList();
    }

    List<Judged> abuse(String language) {
        return rows("abuse/abuse_" + language + "_train.tsv.gz").stream().filter(row -> row.length > 2)
                .map(row -> new Judged(row[0].equals("1"), row[2])).toList();
    }

    /** Chinese clauses or English sentences with what they are about. */
    List<Pained> painPoints(String language) {
        var file = language.equals("zh") ? "zh_clauses_dev" : "en_sentences_dev";
        return rows("pain-points/" + file + ".tsv.gz").stream().filter(row -> row.length > 2)
                .map(row -> new Pained(List.of(row[0].split("\\|")), row[2])).toList();
    }

    /** Every corpus of this folder, {@code train} or {@code dev}, by its name. */
    public Map<String, List<Labelled>> sentiment(String folder) {
        try (var files = Files.list(data.resolve("sentiment").resolve(folder))) {
            var corpora = new TreeMap<String, List<Labelled>>();
            files.forEach(file -> corpora.put(file.getFileName().toString().replaceAll("_(train|dev)\\.tsv\\.gz", ""),
                    rows(file).stream().filter(row -> row.length > 2)
                            .map(row -> new Labelled(row[0].equals("1"), row[2])).toList()));
            return corpora;
        } catch (IOException e) {
            throw new UncheckedIOException(data + " has no texts to train from", e);
        }
    }

    private List<String[]> rows(String file) {
        return rows(data.resolve(file));
    }

    private static List<String[]> rows(Path file) {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
