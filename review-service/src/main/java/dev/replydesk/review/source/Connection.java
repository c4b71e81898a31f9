package dev.replydesk.review.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody enters to connect a shop; the address only where it is not the marketplace's own. */
public record Connection(Map<String, String> credentials, @Nullable String address) {
    public Connection {
        credentials = Map.copyOf(credentials);
    }

    /** Without the credentials: this may end up in a log. */
    @Override
    public String toString() {
        return "Connection[" + credentials.keySet() + ", " + address + "]";
    }
}
