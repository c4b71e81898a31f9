package dev.replydesk.review.shop.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long after a customer wrote a marketplace takes a reply. Without a length nobody knows, and nothing ends. */
public record ReplyWindow(@Nullable Duration length) {
    public static final ReplyWindow NOT_KNOWN = new ReplyWindow(null);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(3_650);

    /** Whether a marketplace may have it: an hour to ten years. */
    public boolean isPossible() {
        return length == null || length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0;
    }
}
