package dev.replydesk.standalone.simulator;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Objects;

/** The door of the marketplace: who asks, how often, and whether it fails today. */
final class Marketplace implements ResponseDefinitionTransformerV2 {

    private final String token;
    private final Clock clock;
    private final TokenBucket bucket;
    private final Admin admin;
    private final Api api;

    Marketplace(String token, Feedbacks feedbacks, Clock clock) {
        this.token = token;
        this.clock = clock;
        this.bucket = new TokenBucket(clock);
        this.admin = new Admin(feedbacks);
        this.api = new Api(feedbacks);
    }

    @Override
    public String getName() {
        return "marketplace";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        return answer(event.getRequest()).definition();
    }

    private HttpAnswer answer(Request request) {
        if (!isKnown(Objects.requireNonNullElse(request.getHeader("Authorization"), ""))) {
            return Errors.unauthorized(clock.instant());
        }
        if (Api.path(request).startsWith(Admin.PATH)) {
            return admin.answer(request);
        }
        var wait = bucket.take();
        return wait.isZero() ? answerOrFail(request) : Errors.tooMany(wait, clock.instant());
    }

    private HttpAnswer answerOrFail(Request request) {
        var fault = admin.faultOf(!RequestMethod.GET.equals(request.getMethod()));
        return fault == null ? api.answer(request) : fault.instead(() -> api.answer(request));
    }

    /** The raw token, without "Bearer". */
    private boolean isKnown(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
