package dev.replydesk.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.Api;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * An export of a guest book as people bring it: columns of its own names, days before months, and two lines that are
 * not right.
 */
final class ReviewFile {

    static final String NAME = "guest-book.csv";
    static final String TEXT = """
            Guest;Grade;Words;Day
            Mark T.;1;"Waited 50 minutes; the food was cold and nobody apologised.";04/03/2024
            Aisha;5;Lovely breakfast and kind people.;05/03/2024
            Jonas;2;The shower was cold every morning.;06/03/2024
            Tom;1;The soup was cold and the bread was old.;soon
            Ana;6;The room was loud, nobody came to help.;07/03/2024
            """;

    private static final String BORDER = "a-border-between-parts";

    private ReviewFile() {
    }

    static void chooseIn(Visitor visitor) {
        visitor.page().locator("input[type=file]")
                .setInputFiles(new FilePayload(NAME, "text/csv", TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    /** The column of the file that holds what this field of the page is named. */
    static void map(Visitor visitor, String field, String column) {
        select(visitor, field).selectOption(column);
    }

    private static Locator select(Visitor visitor, String field) {
        return visitor.page().locator(".columns label.field:has(> span:text-is(\"" + field + "\")) select");
    }

    /** The same file sent as a program does, and read to its end. */
    static String importedBy(Api api, String shop) {
        var options = """
                {"marketplace":"manual","shop":"%s","history":true,"dateFormats":["d/M/yyyy"],
                "columns":{"authorName":"Guest","rating":"Grade","text":"Words","publishedAt":"Day"}}"""
                .formatted(shop);
        var body = part("options", "application/json", options) + part("file\"; filename=\"" + NAME, "text/csv", TEXT)
                + "--" + BORDER + "--\r\n";
        var id = api.with("Content-Type", "multipart/form-data; boundary=" + BORDER).postText("/api/v1/imports", body)
                .expect(202).path("id").asString();
        Eventually.within(Duration.ofSeconds(20), () -> {
            var state = api.get("/api/v1/imports/" + id).expect(200).path("state").asString("");
            if (!state.equals("DONE")) {
                throw new AssertionError(NAME + " is " + state);
            }
        });
        return id;
    }

    private static String part(String name, String type, String content) {
        return "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: " + type
                + "\r\n\r\n" + content + "\r\n";
    }
}
