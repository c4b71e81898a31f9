package dev.replydesk.notification.alerts;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.alerts.domain.Alarm;
import dev.replydesk.notification.delivery.DeliveryService;
import dev.replydesk.notification.delivery.Ways;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.people.PeopleService;
import dev.replydesk.notification.people.domain.Directory;
import dev.replydesk.notification.people.domain.Expansion;
import dev.replydesk.notification.rooms.RoomService;
import dev.replydesk.notification.rooms.domain.Room;
import dev.replydesk.notification.rosters.RosterService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decides who is told what on which channel, persons and rooms, once for each alarm however often it arrives. */
@Service
public class AlertService {

    private final PeopleService people;
    private final RosterService rosters;
    private final RoomService rooms;
    private final DeliveryService deliveries;
    private final Ways ways;

    AlertService(PeopleService people, RosterService rosters, RoomService rooms, DeliveryService deliveries,
            Ways ways) {
        this.people = people;
        this.rosters = rosters;
        this.rooms = rooms;
        this.deliveries = deliveries;
        this.ways = ways;
    }

    /**
     * Stores everything that can be told in one write, then names what could not.
     *
     * @param alarms
     *            of one merchant, by the id of their event
     */
    public Flux<Untold> raise(MerchantId merchant, Map<String, Alarm> alarms) {
        return Mono.zip(directory(merchant), rooms.of(merchant).collectList())
                .flatMapMany(known -> order(merchant, alarms, known.getT1(), known.getT2())
                        .thenMany(Flux.fromStream(() -> untold(alarms, known.getT1()))));
    }

    private Mono<Directory> directory(MerchantId merchant) {
        return people.directory(merchant).zipWith(rosters.of(merchant).collectList(), Directory::staffedBy);
    }

    private Mono<Void> order(MerchantId merchant, Map<String, Alarm> alarms, Directory directory, List<Room> rooms) {
        var ordered = alarms.values().stream().flatMap(alarm -> Stream
                .concat(toPersons(merchant, alarm, directory), toRooms(merchant, alarm, directory, rooms))).distinct()
                .toList();
        return deliveries.order(merchant, ordered).then();
    }

    private Stream<Delivery> toPersons(MerchantId merchant, Alarm alarm, Directory directory) {
        return order(merchant, alarm).toPersons(expand(alarm, directory));
    }

    private Expansion expand(Alarm alarm, Directory directory) {
        return alarm.audience().among(directory, ways.among(alarm.channels()), alarm.alert().raisedAt());
    }

    private static Stream<Delivery> toRooms(MerchantId merchant, Alarm alarm, Directory directory, List<Room> rooms) {
        var circle = alarm.audience().circle(directory);
        var byMail = alarm.channels().contains(ChannelKind.MAIL);
        return rooms.stream().filter(room -> room.listensTo(circle, alarm.alert().threshold(), byMail))
                .map(order(merchant, alarm)::toRoom);
    }

    private static Order order(MerchantId merchant, Alarm alarm) {
        return new Order(merchant, alarm.dedupeKey(), alarm.alert(), alarm.channels());
    }

    private Stream<Untold> untold(Map<String, Alarm> alarms, Directory directory) {
        return alarms.entrySet().stream()
                .flatMap(entry -> Untold.of(entry.getKey(), expand(entry.getValue(), directory)));
    }
}
