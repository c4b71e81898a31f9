package dev.replydesk.response.cases;

import java.time.Instant;
import java.util.List;

/** Who looks at many cases at once, of which of their shops, and at which instant; no shops mean all they may see. */
public record Look(Viewer viewer, List<String> shops, Instant at) {
    public Look {
        shops = List.copyOf(shops);
    }

    CaseFilter filter() {
        return new CaseFilter(List.of(), null, shops, List.of(), List.of(), List.of(), List.of(), null, List.of(), null,
                null);
    }
}
