package dev.replydesk.notification.alerts;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.people.domain.Expansion;
import dev.replydesk.notification.rooms.domain.Room;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An alert under its key. Each of its deliveries takes its id from that, so they exist once, however often it is
 * ordered.
 */
record Order(MerchantId merchant, String key, Alert alert, Set<ChannelKind> channels) {

    Stream<Delivery> toPersons(Expansion expansion) {
        return expansion.told().entrySet().stream().flatMap(
                one -> ways(one.getValue()).map(way -> delivery(one.getKey(), way, one.getValue())));
    }

    /** Whoever stands in for others is told in the product too, whatever was asked for. */
    private Stream<ChannelKind> ways(List<Reason> because) {
        var besides = because.isEmpty() ? Stream.<ChannelKind>of() : Stream.of(ChannelKind.IN_APP);
        return Stream.concat(channels.stream(), besides).distinct();
    }

    Delivery toRoom(Room room) {
        return delivery(room.id(), room.kind(), List.of());
    }

    private Delivery delivery(String recipient, ChannelKind channel, List<Reason> because) {
        var id = Ids.hash("dlv_", merchant.value(), key, recipient, channel.name());
        return Delivery.due(id, alert, recipient, channel, because, alert.raisedAt());
    }
}
