package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.CaseState;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.sla.domain.Risk;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** Says whether an alert about a case is still worth telling, and what was heard of a review. */
@Service
public class StandingService {
    private final Cases cases;
    private final Clock clock;

    /** A case and how it stands at this instant. */
    public record Standing(ResponseCase of, boolean answered, Risk risk) {}

    StandingService(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public Flux<Standing> of(MerchantId merchant, Collection<String> caseIds) {
        return cases.rows(merchant, caseIds).map(c -> standing(c, clock.instant()));
    }

    /** The last case of each of these reviews, as far as it shows what was heard of it. */
    public Flux<ResponseCase> ofReviews(MerchantId merchant, Collection<String> reviewIds) {
        return cases.heardOf(merchant, reviewIds).flatMapIterable(Map::values);
    }

    private static Standing standing(ResponseCase c, Instant now) {
        return new Standing(c, c.state() == CaseState.ANSWERED || c.isSentInTime(now), c.riskAt(now));
    }
}
