package dev.replydesk.gateway.contracts;

import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/** One thing that can be asked for from outside. {@code open} operations need no sign-in. */
public record Operation(String service, String id, HttpMethod method, String path, boolean open, Kind kind) {

    /** How the bytes flow, which decides how much and how long the gateway waits for. */
    public enum Kind {
        PLAIN, BATCH, STREAM, UPLOAD
    }

    public boolean isWrite() {
        return !method.equals(HttpMethod.GET);
    }

    boolean isTemplated() {
        return path.contains("{");
    }

    /** Ids are letters, digits, dashes and underscores, so nothing that needs escaping ever names anything. */
    Pattern pattern() {
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[A-Za-z0-9_-]{1,128}"));
    }
}
