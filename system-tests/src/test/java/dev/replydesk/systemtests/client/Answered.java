package dev.replydesk.systemtests.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.desk.Api;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** What a call through a generated client is answered with; it must come in time and with the status that is due. */
public final class Answered {

    private Answered() {
    }

    public static <T> ResponseEntity<T> whole(int status, Mono<ResponseEntity<T>> call) {
        var answer = Objects.requireNonNull(call.block(Api.LIMIT), "no answer");
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        return answer;
    }

    /** Only what stands in the body. */
    public static <T> T by(int status, Mono<ResponseEntity<T>> call) {
        return Objects.requireNonNull(whole(status, call).getBody(), "an answer without a body");
    }
}
