package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Standing;
import dev.replydesk.notification.people.PeopleService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Collects what has to be known before sending, with one question for many deliveries. */
@Component
class Briefings {

    private static final Logger LOG = LoggerFactory.getLogger(Briefings.class);

    private final Standings standings;
    private final PeopleService people;

    Briefings(Standings standings, PeopleService people) {
        this.standings = standings;
        this.people = people;
    }

    Mono<Briefing> about(MerchantId merchant, List<Versioned<Delivery>> taken) {
        var all = taken.stream().map(Versioned::value).toList();
        var cases = all.stream().map(delivery -> delivery.alert().caseId()).collect(Collectors.toSet());
        var persons = all.stream().map(Delivery::recipient).collect(Collectors.toSet());
        return Mono.zip(standings(merchant, cases), people.known(merchant, persons),
                people.nameOf(merchant).defaultIfEmpty(""))
                .map(known -> new Briefing(known.getT1(), known.getT2(), known.getT3()));
    }

    /** Whoever cannot be asked has not said that nobody needs to know: then everybody is told. */
    private Mono<Map<String, Standing>> standings(MerchantId merchant, Set<String> cases) {
        return standings.of(merchant, cases).onErrorResume(failure -> {
            LOG.warn("sending without asking how {} cases stand: {}", cases.size(), failure.toString());
            return Mono.just(Map.of());
        });
    }
}
