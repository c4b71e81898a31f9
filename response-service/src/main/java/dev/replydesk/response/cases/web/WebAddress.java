package dev.replydesk.response.cases.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Keeps out addresses that a browser would run instead of open. */
final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {
    }

    /** Also kept out: what anybody on the way could read or change. */
    static boolean isSafe(String text) {
        return isOne(text) && text.regionMatches(true, 0, "https:", 0, 6);
    }

    static boolean isOne(String text) {
        try {
            var uri = new URI(text);
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
