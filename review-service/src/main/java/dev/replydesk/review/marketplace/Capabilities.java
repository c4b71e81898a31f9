package dev.replydesk.review.marketplace;

import dev.replydesk.review.marketplace.domain.Limits;
import java.net.URI;
import java.util.List;

/** What a connector declares of its marketplace; the last characters of the first credential are shown to people. */
public record Capabilities(URI address, List<String> credentials, Limits limits) {
    public Capabilities {
        credentials = List.copyOf(credentials);
    }
}
