package dev.replydesk.notification.delivery;

import com.mongodb.client.model.Filters;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which part of the log somebody wants to see; null means all. */
public record DeliveryFilter(@Nullable String caseId, @Nullable String recipient, @Nullable ChannelKind channel,
        @Nullable DeliveryState state) {

    /** The same, narrowed to what was sent to this person. */
    public DeliveryFilter to(String person) {
        return new DeliveryFilter(caseId, person, channel, state);
    }

    Bson query() {
        var wanted = Stream
                .of(is("alert.caseId", caseId), is("recipient", recipient), is("channel", channel), is("state", state))
                .flatMap(Optional::stream).toList();
        return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    }

    private static Optional<Bson> is(String field, @Nullable Object value) {
        return Optional.ofNullable(value).map(v -> Filters.eq(field, v));
    }
}
