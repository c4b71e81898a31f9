package dev.replydesk.review.marketplace;

import dev.replydesk.review.marketplace.domain.Trouble;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A marketplace did not give what was asked for; the detail is a sentence for a person and holds no secret. */
public final class MarketplaceFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Trouble.Kind kind;
    private final String detail;
    private final transient @Nullable Instant notBefore;

    public MarketplaceFailure(Trouble.Kind kind, String detail) {
        this(kind, detail, null);
    }

    /** {@code notBefore} is the instant the marketplace asked to wait for, if it named one. */
    public MarketplaceFailure(Trouble.Kind kind, String detail, @Nullable Instant notBefore) {
        super(kind + ": " + detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.notBefore = notBefore;
    }

    public Trouble.Kind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public @Nullable Instant notBefore() {
        return notBefore;
    }

    public Trouble trouble(Instant now) {
        return new Trouble(kind, detail, now);
    }
}
