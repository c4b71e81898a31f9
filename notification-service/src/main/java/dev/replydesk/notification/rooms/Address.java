package dev.replydesk.notification.rooms;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a room is told, and what signs the messages; either is enough to write there in our name. */
public record Address(URI url, @Nullable String secret) {

    /** Without the path, the query and the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "Address[" + url.getHost() + "]";
    }
}
