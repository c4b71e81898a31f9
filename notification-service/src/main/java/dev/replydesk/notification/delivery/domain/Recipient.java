package dev.replydesk.notification.delivery.domain;

import org.jspecify.annotations.Nullable;

/** Whoever can be told: one person, or a room of many. A language is BCP 47, a zone an IANA name. */
public interface Recipient {

    String id();

    String language();

    String zone();

    /** Why nothing is told here any more; null while it is. */
    @Nullable
    String reasonNotToTell();
}
