package dev.replydesk.response.cases;

import dev.replydesk.response.cases.domain.ResponseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of cases and where the next one begins, if there is more. */
public record CasePage(List<ResponseCase> items, @Nullable String nextCursor) {
    public CasePage {
        items = List.copyOf(items);
    }
}
