package dev.replydesk.systemtests.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** The 4,993 real hotel reviews that lie beside the project, as an integrator would send them. */
public final class HotelReviews {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private HotelReviews() {
    }

    /** One review of the file. */
    public record Row(int number, int rating, String language, String title, String text, String reply, String place,
            LocalDate published, String replied) {

        /** The review as one line of a batch. */
        public String line() {
            var review = new java.util.LinkedHashMap<String, Object>(Map.of("marketplace", "manual", "shop", place,
                    "externalId", "hotel-" + number, "rating", rating, "text", text, "publishedAt",
                    instant(published)));
            if (!title.isBlank()) {
                review.put("title", title);
            }
            if (!language.isBlank()) {
                review.put("language", language);
            }
            if (!reply.isBlank() && !replied.isBlank()) {
                review.put("reply", Map.of("text", reply, "publishedAt", instant(date(replied))));
            }
            return JSON.writeValueAsString(review) + "\n";
        }

        /** Whether stars alone make it a case. */
        public boolean isNegative() {
            return rating <= 2;
        }
    }

    /** All rows; where the file is absent the test is skipped, and fails on the build server. */
    public static List<Row> read() {
        var file = file();
        if (!Files.exists(file) && !Boolean.parseBoolean(System.getenv("CI"))) {
            Assumptions.abort("the shared reviews are absent: set REPLYDESK_SHARED to the folder that holds them");
        }
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var rows = lines.lines().skip(1).toList();
            return IntStream.range(0, rows.size()).mapToObj(i -> row(i + 1, rows.get(i).split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself, as a merchant would export it. */
    public static Path file() {
        return shared().resolve("data/replies/hotel_reviews_with_replies_dev.tsv.gz");
    }

    private static Path shared() {
        var named = System.getenv("REPLYDESK_SHARED");
        return named != null ? Path.of(named) : Path.of("..", "..", "shared").toAbsolutePath().normalize();
    }

    private static Row row(int number, String[] f) {
        return new Row(number, Integer.parseInt(f[0]), f[1], f[2], f[3], f[4], f[5], date(f[6]), f[7]);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text, text.charAt(4) == '-' ? YEAR_FIRST : DAY_FIRST);
    }

    private static String instant(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
