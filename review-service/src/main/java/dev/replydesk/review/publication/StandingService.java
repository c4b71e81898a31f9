package dev.replydesk.review.publication;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.publication.domain.Publication;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** Says how far replies have come to those who may have missed it. */
@Service
public class StandingService {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private final Publications publications;
    private final Clock clock;

    /** A publication with its number; {@code settled} unless news of it may still be on their way. */
    public record Standing(Publication of, long sequence, boolean settled) {}

    StandingService(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** Replies that were never handed over are left out. */
    public Flux<Standing> of(MerchantId merchant, Collection<String> replyIds) {
        var ids = replyIds.stream().map(reply -> Publications.id(merchant, reply)).toList();
        return publications.told(merchant, ids).collectList().flatMapMany(told -> publications.numbered(merchant, ids)
                .map(p -> new Standing(p.value(), p.seq(), told.contains(p.id()) && isOld(p.value()))));
    }

    private boolean isOld(Publication p) {
        return !p.stateAt().isAfter(clock.instant().minus(GRACE));
    }
}
