package dev.replydesk.chassis.trace;

import dev.replydesk.chassis.time.Ids;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Names one request from the first log line to the last event. It lies beside the exchange for those who hold one, and
 * in the Reactor context for everybody else; no thread carries it, so nothing is paid where nobody asks.
 */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final String KEY = RequestId.class.getName();
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {
    }

    /** The caller's own id if it is 8 to 64 letters, digits, dots, dashes or underscores, else a new one. */
    public static String accepted(@Nullable String given, Clock clock) {
        return given != null && HARMLESS.matcher(given).matches() ? given : Ids.random("req_", clock);
    }

    /** Null where nothing is done for one request alone. */
    public static @Nullable String in(ContextView context) {
        return context.getOrDefault(KEY, null);
    }

    public static Context put(Context context, String id) {
        return context.put(KEY, id);
    }

    /** Null on the management port. */
    public static @Nullable String of(ServerWebExchange exchange) {
        return exchange.getAttribute(KEY);
    }

    static void put(ServerWebExchange exchange, String id) {
        exchange.getAttributes().put(KEY, id);
    }
}
