package dev.replydesk.systemtests.bench;

import dev.replydesk.systemtests.desk.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for one page and takes its bytes over a plain connection that stays open: the time ends when the whole page is
 * there. What a reader makes of it is not the product's, nor is what an asynchronous client costs on the same cores.
 */
final class PageReader {

    private final Api desk;
    private final URI page;

    PageReader(Api desk, String path) {
        this.desk = desk;
        this.page = URI.create(desk.url() + path);
    }

    byte[] read() {
        try {
            var connection = (HttpURLConnection) page.toURL().openConnection();
            desk.headers().forEach(connection::setRequestProperty);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IllegalStateException("the queue was answered with " + connection.getResponseCode());
            }
            try (var body = connection.getInputStream()) {
                return body.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the queue was not answered", e);
        }
    }

    /** Where the next page begins. */
    static String cursor(byte[] page) {
        return JsonMapper.shared().readTree(page).path("nextCursor").asString();
    }
}
