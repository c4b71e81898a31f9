package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deadline as it is told, with the name of the shop where somebody could say it.
 *
 * @param because
 *            why its recipient is told in place of others
 */
public record Matter(Alert.Deadline alert, @Nullable String shopName, List<Reason> because) {

    public Matter {
        because = List.copyOf(because);
    }

    public Matter(Alert.Deadline alert, @Nullable String shopName) {
        this(alert, shopName, List.of());
    }
}
