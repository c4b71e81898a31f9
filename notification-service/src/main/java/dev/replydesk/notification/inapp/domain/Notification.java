package dev.replydesk.notification.inapp.domain;

import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An alert as its person sees it.
 *
 * @param because
 *            why the person is told in place of others
 * @param at
 *            when the alert was raised
 */
public record Notification(String id, String recipient, Alert alert,
        @Nullable String shopName, List<Reason> because, Instant at, @Nullable Instant readAt) {

    public Notification {
        because = List.copyOf(Objects.requireNonNullElse(because, List.of()));
    }

    /** Reading again keeps the first instant. */
    public Notification read(Instant now) {
        return readAt == null ? new Notification(id, recipient, alert, shopName, because, at, now) : this;
    }
}
