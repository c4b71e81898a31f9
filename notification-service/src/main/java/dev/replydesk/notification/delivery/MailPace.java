package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lets each person have one mail with alerts in a time; what comes meanwhile is in the next one. */
@Service
public class MailPace {

    private final Letterboxes boxes;
    private final DeliverySettings settings;
    private final Clock clock;

    MailPace(Letterboxes boxes, DeliverySettings settings, Clock clock) {
        this.boxes = boxes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the person's turn, or says when it comes; of several that ask at once one gets it. */
    public Mono<Instant> turn(MerchantId merchant, String person) {
        return boxes.load(merchant, person).flatMap(seen -> turn(seen, clock.instant()))
                .switchIfEmpty(Mono.defer(() -> first(merchant, person, clock.instant())));
    }

    /** Nothing arrived, so the next try need not wait for this one. */
    public Mono<Void> giveBack(MerchantId merchant, String person) {
        return boxes.update(merchant, person, box -> new Letterbox(person, clock.instant())).then();
    }

    private Mono<Instant> turn(Versioned<Letterbox> seen, Instant now) {
        var openAt = seen.value().openAt();
        return openAt.isAfter(now)
                ? Mono.just(openAt)
                : boxes.updateAll(List.of(seen), box -> new Letterbox(box.id(), end(now)))
                        .map(won -> won.isEmpty() ? end(now) : now);
    }

    private Mono<Instant> first(MerchantId merchant, String person, Instant now) {
        return boxes.insert(merchant, new Letterbox(person, end(now))).thenReturn(now)
                .onErrorReturn(AlreadyStored.class, end(now));
    }

    private Instant end(Instant now) {
        return now.plus(settings.gather());
    }
}
