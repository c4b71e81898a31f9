package dev.replydesk.review.pulse;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.pulse.domain.Failed;
import dev.replydesk.review.pulse.domain.Pulse;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Feels the pulse of marketplaces. */
@Service
@EnableConfigurationProperties(PulseProperties.class)
public class PulseService {
    private static final Logger LOG = LoggerFactory.getLogger(PulseService.class);
    private final Pulses pulses;
    private final PulseProperties properties;
    private final Clock clock;

    PulseService(Pulses pulses, PulseProperties properties, Clock clock) {
        this.pulses = pulses;
        this.properties = properties;
        this.clock = clock;
    }

    /** Never an error: what became of a request must not depend on whether this could be written down. */
    public Mono<Void> failed(MerchantId merchant, String shopId, Failed attempt) {
        var id = Pulses.id(merchant, shopId);
        UnaryOperator<Pulse> change = pulse -> pulse.failed(attempt, properties.rule());
        var update = pulses.update(merchant, id, change);
        return quietly(shopId, update.switchIfEmpty(Mono.defer(() -> pulses
                .insert(merchant, change.apply(Pulse.unknown(id, shopId)))
                .onErrorResume(AlreadyStored.class, _ -> update))));
    }

    /** It gave an answer, whatever it was. Never an error either. */
    public Mono<Void> answered(MerchantId merchant, String shopId) {
        return quietly(shopId, end(merchant, shopId));
    }

    /** Nobody asks the marketplace for this shop any more, so nobody will hear when it is back. */
    public Mono<Void> leave(MerchantId merchant, String shopId) {
        return end(merchant, shopId).then();
    }

    private Mono<Pulse> end(MerchantId merchant, String shopId) {
        return pulses.update(merchant, Pulses.id(merchant, shopId), pulse -> pulse.ended(clock.instant()));
    }

    private static Mono<Void> quietly(String shopId, Mono<Pulse> write) {
        return write.then().onErrorResume(e -> {
            LOG.warn("Whether the marketplace of {} answers was not written down: {}", shopId, e.toString());
            return Mono.empty();
        });
    }
}
