package dev.replydesk.gateway.routing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a page of the site from everything that must be named by a contract to exist. */
final class SitePaths {
    private static final Pattern PLAIN = Pattern.compile("/|(/[A-Za-z0-9_@-][A-Za-z0-9_.@-]*)+");
    private static final Set<String> CLOSED = Set.of("api", "internal", "hooks", "actuator", "management");

    private SitePaths() {
    }

    /** Nothing escaped, no empty or dotted segment, and not one of the families that only contracts may open. */
    static boolean mayBe(String rawPath) {
        if (!PLAIN.matcher(rawPath).matches()) {
            return false;
        }
        var end = rawPath.indexOf('/', 1);
        return !CLOSED.contains(rawPath.substring(1, end < 0 ? rawPath.length() : end).toLowerCase(Locale.ROOT));
    }
}
