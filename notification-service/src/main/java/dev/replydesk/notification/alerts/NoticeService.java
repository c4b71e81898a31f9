package dev.replydesk.notification.alerts;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.DeliveryService;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.people.PeopleService;
import dev.replydesk.notification.people.domain.Audience;
import dev.replydesk.notification.people.domain.Expansion;
import java.util.Set;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells managers and admins, in the product and by mail, what is not about one case. */
@Service
public class NoticeService {

    private static final Set<String> WHO_RUNS_THE_DESK = Set.of("MANAGER", "ADMIN");
    private static final Set<ChannelKind> WAYS = Set.of(ChannelKind.IN_APP, ChannelKind.MAIL);
    private final PeopleService people;
    private final DeliveryService deliveries;

    NoticeService(PeopleService people, DeliveryService deliveries) {
        this.people = people;
        this.deliveries = deliveries;
    }

    /**
     * Once for each key, however often it is noticed.
     *
     * @param teams
     *            whose managers and admins; empty means all
     */
    public Flux<Untold> tell(MerchantId merchant, String key, Notice notice, Set<String> teams) {
        var audience = new Audience(Set.of(), teams, WHO_RUNS_THE_DESK, Set.of());
        return people.directory(merchant).map(directory -> audience.among(directory, WAYS, notice.raisedAt()))
                .flatMapMany(told -> order(new Order(merchant, key, notice, WAYS), told)
                        .thenMany(Flux.fromStream(() -> Untold.of(key, told))));
    }

    private Mono<Void> order(Order order, Expansion told) {
        return deliveries.order(order.merchant(), order.toPersons(told).toList()).then();
    }
}
