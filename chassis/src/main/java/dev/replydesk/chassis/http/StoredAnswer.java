package dev.replydesk.chassis.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** What the first request with a key was answered, to be said again word for word. */
record StoredAnswer(int status, List<Document> headers, byte[] body) {
    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER);

    static StoredAnswer of(ServerHttpResponse response, byte[] body) {
        var headers = new ArrayList<Document>();
        for (var name : KEPT) {
            var value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.add(new Document("name", name).append("value", value));
            }
        }
        var status = response.getStatusCode();
        return new StoredAnswer(status == null ? 200 : status.value(), headers, body);
    }

    static StoredAnswer of(Document stored) {
        return new StoredAnswer(Objects.requireNonNull(stored.getInteger("status")), stored.getList("headers",
                Document.class), stored.get("body", Binary.class).getData());
    }

    /** An answer that says it was our fault or our limit is worth another try, so it is not kept. */
    boolean isFinal() {
        return status < 500 && status != 429;
    }

    Mono<Void> sayTo(ServerHttpResponse response) {
        response.setStatusCode(HttpStatusCode.valueOf(status));
        headers.forEach(h -> response.getHeaders().set(h.getString("name"), h.getString("value")));
        response.getHeaders().set("Idempotent-Replayed", "true");
        response.getHeaders().setContentLength(body.length);
        return body.length == 0
                ? response.setComplete()
                : response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
