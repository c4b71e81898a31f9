package dev.replydesk.response.cases;

import static dev.replydesk.response.cases.ReapplyDesk.choice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.response.Desk;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.reapply.ReapplyRun;
import dev.replydesk.response.cases.domain.reapply.ReapplyScope;
import dev.replydesk.response.sla.PolicyService;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** How policies get to the cases: page by page, by whoever goes on, once each. */
class ReapplyRunsIT extends HeldRunsIT {
    private static final Actor SOMEBODY = new Actor("usr_boss", "Boss");

    @Autowired
    Reapplying reapplying;
    @Autowired
    ReapplyRuns runs;
    @Autowired
    PolicyService policies;

    @Test
    void itGoesOnByItselfPageByPage() {
        var first = own.opened(300, 10);
        var second = own.opened(300, 20);
        var version = own.saved("PT8H");
        loop.start();
        own.started(version, choice("START_AFRESH"));
        Await.until("it is over", () -> !own.latest().<List<Object>>at("$.items[?(@.finishedAt)]").isEmpty());
        assertThat(own.latest().<Integer>at("$.items[0].done")).isEqualTo(600);
        assertThat(own.latest().<Integer>at("$.items[0].numbers.changed")).isEqualTo(600);
        assertThat(List.of(first.getLast(), second.getFirst())).allMatch(
                id -> own.due(id).equals(clock.instant().plus(Duration.ofHours(8))));
        assertThat(own.preview("FROM_NOW_ON").<Integer>at("$.numbers.unchanged")).isEqualTo(600);
    }

    @Test
    void twoInstancesAtOnceDoNothingTwiceAndCountNothingTwice() {
        var cases = own.opened(700, 10);
        own.started(own.saved("PT8H"), choice("START_AFRESH"));
        var second = new ReapplyLoop(runs, reapplying, clock);
        Await.done(Mono.when(loop.sweep(), second.sweep()));
        assertThat(own.latest().<Integer>at("$.items[0].done")).isEqualTo(700);
        assertThat(own.latest().<Integer>at("$.items[0].numbers.changed")).isEqualTo(700);
        assertThat(cases.stream().filter(id -> Integer.parseInt(id.substring(5, 6), 16) < 3)).allMatch(id -> Desk
                .history(own.read(id)).stream().filter("POLICY_APPLIED"::equals).count() == 1);
    }

    @Test
    void whoeverGoesOnAfterACrashChangesNoCaseTwiceAndCountsEveryOne() {
        var cases = own.opened(6, 10);
        var _ = own.saved("PT8H");
        var run = ReapplyRun.started("rap_" + own.merchant().value(), new ReapplyRun.Order(ReapplyChoice.START_AFRESH,
                new ReapplyScope(null, null, null), SOMEBODY), Await.value(policies.current(own.merchant())),
                clock.instant(), 6);
        var task = new Reapplying.Task(own.merchant(), run.id(), run.choice(), run.policyVersion(), SOMEBODY,
                run.scope(),
                run.startedAt());
        var page = Await.value(reapplying.page(task, null));
        var some = new Reapplying.Page(page.cases().subList(0, 4), page.change());
        assertThat(Await.value(reapplying.apply(own.merchant(), some))).hasSize(4);
        var crash = clock.instant();
        clock.advance(Duration.ofHours(1));
        assertThat(Await.value(runs.insert(own.merchant(), run))).isEqualTo(run);
        swept();
        assertThat(own.latest().<Integer>at("$.items[0].numbers.changed")).isEqualTo(6);
        assertThat(own.latest().<Integer>at("$.items[0].done")).isEqualTo(6);
        assertThat(cases)
                .allMatch(id -> Desk.history(own.read(id)).stream().filter("POLICY_APPLIED"::equals).count() == 1);
        assertThat(cases).filteredOn(id -> own.due(id).equals(crash.plus(Duration.ofHours(8)))).hasSize(4);
        assertThat(cases).filteredOn(id -> own.due(id).equals(crash.plus(Duration.ofHours(9)))).hasSize(2);
    }

    @Test
    void aCaseThatSomebodyChangesMeanwhileIsNotLost() {
        var cases = own.opened(3, 10);
        var version = own.saved("PT8H");
        var task = new Reapplying.Task(own.merchant(), "rap_x", ReapplyChoice.START_AFRESH, 1, SOMEBODY,
                new ReapplyScope(null, null, null), clock.instant());
        assertThat(version).isEqualTo("\"1\"");
        var page = Await.value(reapplying.page(task, null));
        assertThat(own.desk().claim(own.boss(), cases.getFirst()).code()).isEqualTo(200);
        assertThat(Await.value(reapplying.apply(own.merchant(), page))).allMatch(c -> c.policy().name().equals("All"));
        assertThat(Desk.history(own.read(cases.getFirst()))).contains("CLAIMED", "POLICY_APPLIED");
    }

    @Test
    void anOldPreviewAndASecondRunAreRefusedWithASentence() {
        var _ = own.opened(2, 10);
        var old = own.saved("PT8H");
        var version = own.saved("PT6H");
        var stale = own.start(own.boss(), old, choice("START_AFRESH"));
        assertThat(stale.code()).isEqualTo(412);
        assertThat(stale.<String>at("$.detail")).contains("Version 1", "version 2");
        assertThat(stale.<Integer>at("$.currentVersion")).isEqualTo(2);
        assertThat(own.start(own.boss(), null, choice("START_AFRESH")).code()).isEqualTo(428);
        assertThat(own.latest().<List<Object>>at("$.items")).isEmpty();
        own.started(version, choice("START_AFRESH"));
        var second = own.start(own.boss(), version, choice("FROM_NOW_ON"));
        assertThat(second.code()).isEqualTo(409);
        assertThat(second.<String>at("$.detail")).contains("0 of 2");
        swept();
        own.started(version, choice("FROM_NOW_ON"));
    }

    @Test
    void theListThatWasPreviewedHoldsForTheWholeRun() {
        var cases = own.opened(1, 10);
        var version = own.saved("PT8H");
        own.started(version, choice("START_AFRESH"));
        var _ = own.saved("PT2H");
        clock.advance(Duration.ofSeconds(1));
        var opened = own.opened(1, 0);
        swept();
        assertThat(own.due(cases.getFirst())).isEqualTo(clock.instant().plus(Duration.ofHours(8)));
        assertThat(own.read(cases.getFirst()).<Integer>at("$.policy.version")).isEqualTo(1);
        assertThat(own.read(opened.getFirst()).<Integer>at("$.policy.version")).as("opened since").isEqualTo(2);
    }
}
