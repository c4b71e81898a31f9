package dev.replydesk.notification.delivery.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whoever can be told: one person, or a room of many. A language is BCP 47, a zone an IANA name. */
public interface Recipient {

    String id();

    String language();

    String zone();

    /** Until when this recipient wants to be left alone at this instant; null where they do not. */
    default @Nullable Instant quietUntil(Instant now) {
        return null;
    }

    /** Why nothing is told here any more; null while it is. */
    @Nullable
    String reasonNotToTell();
}
