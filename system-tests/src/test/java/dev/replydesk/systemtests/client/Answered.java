package dev.replydesk.systemtests.client;

import java.util.Objects;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** What a call through a generated client gives back; a refusal is thrown with the problem that was answered. */
public final class Answered {

    private Answered() {
    }

    public static <T> T by(Mono<ResponseEntity<T>> call) {
        return Objects.requireNonNull(call.mapNotNull(ResponseEntity::getBody).block(), "an answer without a body");
    }
}
