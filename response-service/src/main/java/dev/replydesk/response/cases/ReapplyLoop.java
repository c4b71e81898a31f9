package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import dev.replydesk.response.cases.domain.reapply.ReapplyRun;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Puts open cases under other policies, page by page. A page counts once its cases are changed, and each case says
 * itself that it was, so whoever runs next goes on where one broke off, and two at once do nothing twice.
 */
@Component
class ReapplyLoop extends Loop {
    private static final Duration EVERY = Duration.ofMillis(500);

    private final ReapplyRuns runs;
    private final Reapplying reapplying;
    private final Clock clock;

    ReapplyLoop(ReapplyRuns runs, Reapplying reapplying, Clock clock) {
        this.runs = runs;
        this.reapplying = reapplying;
        this.clock = clock;
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(EVERY, "Applying policies to open cases", this::sweep));
    }

    /** One that fails holds up no other. */
    Mono<Void> sweep() {
        return runs.unfinished().concatMapDelayError(this::follow).then();
    }

    private Mono<Void> follow(Versioned<ReapplyRun> run) {
        return goOn(run.merchantId(), run.value())
                .expand(r -> r.isOver() ? Mono.empty() : goOn(run.merchantId(), r)).then();
    }

    private Mono<ReapplyRun> goOn(MerchantId merchant, ReapplyRun run) {
        return run.isStopped()
                ? finish(merchant, run)
                : reapplying.page(task(merchant, run), run.after()).flatMap(
                        page -> page.cases().isEmpty() ? finish(merchant, run) : apply(merchant, run, page));
    }

    private Mono<ReapplyRun> finish(MerchantId merchant, ReapplyRun run) {
        return runs.update(merchant, run.id(), r -> r.finished(run.after(), clock.instant()));
    }

    private Mono<ReapplyRun> apply(MerchantId merchant, ReapplyRun run, Reapplying.Page page) {
        return reapplying.apply(merchant, page).map(after -> run.tally().plus(run.id(), after))
                .flatMap(sum -> runs.update(merchant, run.id(), r -> r.lookedAt(run.after(), page.lastId(), sum)));
    }

    private static Reapplying.Task task(MerchantId merchant, ReapplyRun run) {
        return new Reapplying.Task(merchant, run.id(), run.choice(), run.policyVersion(), run.startedBy(),
                run.scope(), run.startedAt());
    }
}
