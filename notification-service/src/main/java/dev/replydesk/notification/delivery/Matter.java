package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.Alert;
import org.jspecify.annotations.Nullable;

/** One deadline as it is told, with the name of the shop where somebody could say it. */
public record Matter(Alert.Deadline alert, @Nullable String shopName) {}
