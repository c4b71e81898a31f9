package dev.replydesk.notification.inapp.domain;

import dev.replydesk.notification.delivery.domain.Alert;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert as its person sees it.
 *
 * @param at
 *            when the alert was raised
 */
public record Notification(String id, String recipient, Alert alert,
        @Nullable String shopName, Instant at, @Nullable Instant readAt) {

    /** Reading again keeps the first instant. */
    public Notification read(Instant now) {
        return readAt == null ? new Notification(id, recipient, alert, shopName, at, now) : this;
    }
}
