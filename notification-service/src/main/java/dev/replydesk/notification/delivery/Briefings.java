package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Recipient;
import dev.replydesk.notification.delivery.domain.Standing;
import dev.replydesk.notification.people.PeopleService;
import dev.replydesk.notification.rooms.RoomService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collects what has to be known before sending, with one question for many deliveries. */
@Component
class Briefings {

    private static final Logger LOG = LoggerFactory.getLogger(Briefings.class);

    private final Standings standings;
    private final PeopleService people;
    private final RoomService rooms;

    Briefings(Standings standings, PeopleService people, RoomService rooms) {
        this.standings = standings;
        this.people = people;
        this.rooms = rooms;
    }

    Mono<Briefing> about(MerchantId merchant, List<Versioned<Delivery>> taken) {
        var all = taken.stream().map(Versioned::value).toList();
        var cases = all.stream().map(Delivery::alert)
                .flatMap(alert -> alert instanceof Alert.Deadline deadline ? Stream.of(deadline.caseId()) : Stream.of())
                .collect(Collectors.toSet());
        return Mono.zip(standings(merchant, cases), recipients(merchant, all),
                people.nameOf(merchant).defaultIfEmpty(""))
                .map(known -> new Briefing(known.getT1(), known.getT2(), known.getT3()));
    }

    private Mono<Map<String, Recipient>> recipients(MerchantId merchant, List<Delivery> all) {
        var persons = all.stream().filter(delivery -> !delivery.channel().isOfRooms()).map(Delivery::recipient);
        var rooms = all.stream().filter(delivery -> delivery.channel().isOfRooms()).map(Delivery::recipient);
        return Flux.<Recipient>merge(people.known(merchant, persons.collect(Collectors.toSet())),
                this.rooms.known(merchant, rooms.collect(Collectors.toSet()))).collectMap(Recipient::id);
    }

    /** Whoever cannot be asked has not said that nobody needs to know: then everybody is told. */
    private Mono<Map<String, Standing>> standings(MerchantId merchant, Set<String> cases) {
        if (cases.isEmpty()) {
            return Mono.just(Map.of());
        }
        return standings.of(merchant, cases).onErrorResume(failure -> {
            LOG.warn("sending without asking how {} cases stand: {}", cases.size(), failure.toString());
            return Mono.just(Map.of());
        });
    }
}
