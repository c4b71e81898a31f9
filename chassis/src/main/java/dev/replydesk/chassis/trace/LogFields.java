package dev.replydesk.chassis.trace;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.server.ServerWebExchange;

/** Marks the lines that a step logs with the request, and the event, that the step is done for. */
public final class LogFields {
    static final String REQUEST = "requestId";
    static final String EVENT = "eventId";

    private LogFields() {
    }

    /** For what logs in the middle of a request. */
    public static <T> T of(ServerWebExchange exchange, Supplier<T> step) {
        var request = RequestId.of(exchange);
        if (request == null) {
            return step.get();
        }
        try (var _ = MDC.putCloseable(REQUEST, request)) {
            return step.get();
        }
    }

    /** For a line about one event; an event that the clock made belongs to no request. */
    public static void of(@Nullable String request, @Nullable String event, Runnable line) {
        MDC.put(REQUEST, request);
        MDC.put(EVENT, event);
        try {
            line.run();
        } finally {
            MDC.remove(EVENT);
            MDC.remove(REQUEST);
        }
    }
}
