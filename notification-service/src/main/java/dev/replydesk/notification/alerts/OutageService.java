package dev.replydesk.notification.alerts;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.notification.delivery.DeliveryService;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.people.PeopleService;
import dev.replydesk.notification.people.domain.Audience;
import dev.replydesk.notification.people.domain.Directory;
import dev.replydesk.notification.rooms.RoomReports;
import dev.replydesk.notification.rooms.RoomSettings;
import dev.replydesk.notification.rooms.domain.Room;
import dev.replydesk.notification.rooms.domain.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Tells managers and admins, in the product and by mail, that a channel is out, and that it works again: once for each
 * outage, however often it is noticed, because an outage is known by its channel and its beginning.
 */
@Service
public class OutageService {

    private static final Audience WHO_CAN_MEND_IT = new Audience(Set.of(), Set.of(), Set.of("MANAGER", "ADMIN"),
            Set.of());
    private static final Set<ChannelKind> OTHER_WAYS = Set.of(ChannelKind.IN_APP, ChannelKind.MAIL);
    private final RoomReports rooms;
    private final PeopleService people;
    private final DeliveryService deliveries;
    private final Duration patience;
    private final Clock clock;

    OutageService(RoomReports rooms, PeopleService people, DeliveryService deliveries, RoomSettings settings,
            Clock clock) {
        this.rooms = rooms;
        this.people = people;
        this.deliveries = deliveries;
        this.patience = settings.patience();
        this.clock = clock;
    }

    /**
     * After a message that was not taken.
     *
     * @param forGood
     *            whether trying again would not help; then nobody waits for it
     */
    public Mono<Void> failed(MerchantId merchant, String roomId, boolean forGood) {
        return rooms.now(merchant, roomId).flatMap(room -> {
            var trouble = room.health().trouble();
            return trouble == null || trouble.told() || !forGood && isYoung(trouble)
                    ? Mono.empty()
                    : tell(merchant, outage(room, trouble, false)).then(rooms.toldOfTrouble(merchant, roomId));
        });
    }

    /** Before it is written down that a message was taken, which ends the trouble. */
    public Mono<Void> ending(MerchantId merchant, String roomId) {
        return rooms.now(merchant, roomId).flatMap(room -> {
            var trouble = room.health().trouble();
            return trouble == null || !trouble.told() ? Mono.empty() : tell(merchant, outage(room, trouble, true));
        });
    }

    private boolean isYoung(Trouble trouble) {
        return trouble.since().plus(patience).isAfter(clock.instant());
    }

    private Alert.Outage outage(Room room, Trouble trouble, boolean over) {
        return new Alert.Outage(room.id(), room.name(), trouble.since(), over ? null : trouble.reason(),
                clock.instant());
    }

    private Mono<Void> tell(MerchantId merchant, Alert.Outage outage) {
        return people.directory(merchant)
                .flatMap(directory -> deliveries.order(merchant, ordered(merchant, outage, directory).toList())).then();
    }

    private static Stream<Delivery> ordered(MerchantId merchant, Alert.Outage outage, Directory directory) {
        return WHO_CAN_MEND_IT.among(directory, OTHER_WAYS, outage.raisedAt()).told().keySet().stream()
                .flatMap(person -> OTHER_WAYS.stream().map(way -> delivery(merchant, outage, person, way)));
    }

    private static Delivery delivery(MerchantId merchant, Alert.Outage outage, String person, ChannelKind way) {
        var id = Ids.hash("dlv_", merchant.value(), outage.channelId(), outage.since().toString(),
                outage.isOver() ? "over" : "out", person, way.name());
        return Delivery.due(id, outage, person, way, outage.raisedAt());
    }
}
