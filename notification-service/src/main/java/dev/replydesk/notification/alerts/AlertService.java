package dev.replydesk.notification.alerts;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.notification.alerts.domain.Alarm;
import dev.replydesk.notification.delivery.DeliveryService;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.people.PeopleService;
import dev.replydesk.notification.people.domain.Directory;
import dev.replydesk.notification.people.domain.Expansion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decides who is told what on which channel, once for each alarm however often it arrives. */
@Service
public class AlertService {

    private final PeopleService people;
    private final DeliveryService deliveries;

    AlertService(PeopleService people, DeliveryService deliveries) {
        this.people = people;
        this.deliveries = deliveries;
    }

    /**
     * Stores everything that can be told in one write, then names what could not.
     *
     * @param alarms
     *            of one merchant, by the id of their event
     */
    public Flux<Untold> raise(MerchantId merchant, Map<String, Alarm> alarms) {
        return people.directory(merchant).flatMapMany(directory -> order(merchant, alarms, directory)
                .thenMany(Flux.fromStream(() -> untold(alarms, directory))));
    }

    private Mono<Void> order(MerchantId merchant, Map<String, Alarm> alarms, Directory directory) {
        var ordered = alarms.values().stream().flatMap(alarm -> ordered(merchant, alarm, directory)).distinct()
                .toList();
        return deliveries.order(merchant, ordered).then();
    }

    private static Stream<Delivery> ordered(MerchantId merchant, Alarm alarm, Directory directory) {
        return alarm.audience().among(directory).told().stream()
                .flatMap(
                        person -> alarm.channels().stream().map(channel -> delivery(merchant, alarm, person, channel)));
    }

    private static Delivery delivery(MerchantId merchant, Alarm alarm, String person, ChannelKind channel) {
        var id = Ids.hash("dlv_", merchant.value(), alarm.dedupeKey(), person, channel.name());
        return Delivery.due(id, alarm.alert(), person, channel, alarm.alert().raisedAt());
    }

    private static Stream<Untold> untold(Map<String, Alarm> alarms, Directory directory) {
        return alarms.entrySet().stream().flatMap(entry -> reason(entry.getValue().audience().among(directory))
                .map(reason -> new Untold(entry.getKey(), reason)));
    }

    private static Stream<String> reason(Expansion expansion) {
        if (!expansion.unknown().isEmpty()) {
            return Stream.of("not known here yet: " + String.join(", ", List.copyOf(expansion.unknown())));
        }
        return expansion.told().isEmpty() ? Stream.of("the merchant has no active person yet") : Stream.empty();
    }
}
