package dev.replydesk.review.marketplace;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.marketplace.domain.Allowance;
import dev.replydesk.review.marketplace.domain.Limits;
import dev.replydesk.review.marketplace.domain.Rank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands out the requests of an account, one by one, to whoever should go first. */
@Component
public class Budget {
    /** Waiting longer than this is left to the caller, who has better things to do meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final Allowances allowances;
    private final Clock clock;

    Budget(Allowances allowances, Clock clock) {
        this.allowances = allowances;
        this.clock = clock;
    }

    /** Completes when one request may go out; {@link OverBudget} when that would take too long. */
    public Mono<Void> spend(Account account, Rank rank, Limits limits) {
        return Mono.defer(() -> spend(account, rank, limits, clock.instant().plus(PATIENCE)));
    }

    private Mono<Void> spend(Account account, Rank rank, Limits limits, Instant patience) {
        return take(account, rank, limits).flatMap(answer -> switch (answer) {
            case Allowance.Answer.Granted _ -> Mono.empty();
            case Allowance.Answer.Wait(var _, var until) when until.isAfter(patience) ->
                Mono.error(new OverBudget(until));
            case Allowance.Answer.Wait(var _, var until) -> Mono.delay(Duration.between(clock.instant(), until))
                    .then(Mono.defer(() -> spend(account, rank, limits, patience)));
        });
    }

    private Mono<Allowance.Answer> take(Account account, Rank rank, Limits limits) {
        var decided = new AtomicReference<Allowance.Answer>();
        return change(account, allowance -> {
            var answer = allowance.take(rank, limits, clock.instant());
            decided.set(answer);
            return answer.next();
        }).then(Mono.fromSupplier(decided::get));
    }

    /** The marketplace asked everybody who speaks for this account to wait. */
    public Mono<Void> block(Account account, Instant until) {
        return change(account, allowance -> allowance.blocked(until)).then();
    }

    /** How the budget stands; a full one when nobody asked yet. */
    public Mono<Allowance> of(MerchantId merchant, String account) {
        return allowances.find(merchant, account).defaultIfEmpty(Allowance.full(account, clock.instant()));
    }

    private Mono<Allowance> change(Account account, UnaryOperator<Allowance> change) {
        var update = allowances.update(account.merchant(), account.id(), change);
        return update.switchIfEmpty(Mono.defer(() -> allowances
                .insert(account.merchant(), Allowance.full(account.id(), clock.instant()))
                .onErrorComplete(AlreadyStored.class).then(update)));
    }
}
