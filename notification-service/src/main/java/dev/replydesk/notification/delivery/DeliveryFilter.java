package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which part of the log somebody wants to see; null means all. */
public record DeliveryFilter(@Nullable String caseId, @Nullable String recipient, @Nullable ChannelKind channel,
        @Nullable DeliveryState state) {

    /** The same, narrowed to what was sent to this person. */
    public DeliveryFilter to(String person) {
        return new DeliveryFilter(caseId, person, channel, state);
    }

    Criteria criteria() {
        var wanted = Stream
                .of(is("alert.caseId", caseId), is("recipient", recipient), is("channel", channel), is("state", state))
                .flatMap(Optional::stream).toList();
        return wanted.isEmpty() ? new Criteria() : new Criteria().andOperator(wanted);
    }

    private static Optional<Criteria> is(String field, @Nullable Object value) {
        return Optional.ofNullable(value).map(Criteria.where(field)::is);
    }
}
