package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.reapply.ReapplyRun;
import dev.replydesk.response.cases.domain.reapply.ReapplyScope;
import dev.replydesk.response.sla.PolicyService;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The policies of today, applied to cases that were opened under earlier ones; each test is a merchant of its own. */
@ServiceIT
class ReapplyIT {
    private static final Actor SOMEBODY = new Actor("usr_boss", "Boss");
    private static final String RUNS = "/sla-policies/reapplications";

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    ReapplyLoop loop;
    @Autowired
    Reapplying reapplying;
    @Autowired
    ReapplyRuns runs;
    @Autowired
    PolicyService policies;
    Desk desk;
    MerchantId merchant;
    Principal boss;

    @BeforeEach
    void aMerchantWhoseRunsWaitForTheTest() {
        desk = new Desk(api);
        merchant = new MerchantId("mer_" + UUID.randomUUID().toString().substring(0, 8));
        boss = person(merchant, "usr_boss", Set.of(), Role.ADMIN);
        loop.stop();
    }

    @AfterEach
    void goOn() {
        loop.start();
    }

    private List<String> opened(int many, int minutesAgo, String... teams) {
        var published = clock.instant().minus(Duration.ofMinutes(minutesAgo));
        var reviews = IntStream.range(0, many).mapToObj(_ -> Outside.review(UUID.randomUUID().toString(),
                Desk.hotel(clock.instant(), teams), published, Desk.COMPLAINT)).toList();
        desk.outside().assessed(merchant, reviews);
        return reviews.stream().map(r -> r.getCaseId()).toList();
    }

    private String saved(Map<?, ?>... list) {
        var answer = desk.call(boss, HttpMethod.PUT, "/sla-policies", desk.get(boss, "/sla-policies").etag(),
                Map.of("policies", List.of(list)));
        assertThat(answer.code()).isEqualTo(200);
        return answer.etag();
    }

    private static Map<String, Object> within(String time) {
        return Map.of("id", "pol_all", "name", "All", "firstReply", time, "pauseReasons",
                List.of("MARKETPLACE_OUTAGE"));
    }

    private Answer preview(Principal who, Map<String, ?> request) {
        return desk.post(who, RUNS + "/preview", request);
    }

    private Answer start(Principal who, String version, Map<String, ?> request) {
        return desk.call(who, HttpMethod.POST, RUNS, version, request);
    }

    private void swept() {
        loop.sweep().block();
    }

    private Answer latest() {
        return desk.get(boss, RUNS);
    }

    private Answer read(String id) {
        return desk.get(boss, "/cases/" + id);
    }

    private Instant due(String id) {
        return Instant.parse(read(id).at("$.dueAt"));
    }

    private static Map<String, String> choice(String choice) {
        return Map.of("choice", choice);
    }

    @Test
    void whatThePreviewSaysIsWhatComesOfItAndEveryCaseSaysWhoDidIt() {
        var quick = opened(3, 60);
        var late = opened(2, 600);
        var version = saved(within("PT8H"));
        var preview = preview(boss, choice("FROM_THE_BEGINNING"));
        assertThat(preview.etag()).isEqualTo(version);
        Map<String, Object> numbers = preview.at("$.numbers");
        assertThat(numbers).containsEntry("cases", 5).containsEntry("changed", 5).containsEntry("unchanged", 0);
        assertThat(preview.<Map<String, Object>>at("$.numbers.policies[0]")).containsEntry("name", "All")
                .containsEntry("earlier", 5).containsEntry("later", 0).containsEntry("overdue", 2);
        assertThat(read(quick.getFirst()).<String>at("$.policy.name")).as("only looked at").isEqualTo("Default");
        var run = start(boss, version, choice("FROM_THE_BEGINNING"));
        assertThat(run.code()).isEqualTo(201);
        assertThat(run.<Integer>at("$.total")).isEqualTo(5);
        assertThat(run.<Integer>at("$.done")).isZero();
        swept();
        assertThat(latest().<Map<String, Object>>at("$.items[0].numbers")).isEqualTo(numbers);
        assertThat(latest().<String>at("$.items[0].finishedAt")).isEqualTo(clock.instant().toString());
        assertThat(latest().<String>at("$.items[0].startedBy.id")).isEqualTo("usr_boss");
        var c = read(quick.getFirst());
        assertThat(c.<String>at("$.dueAt")).isEqualTo(clock.instant().plus(Duration.ofHours(7)).toString());
        assertThat(c.<String>at("$.policy.name")).isEqualTo("All");
        var entry = c.<List<Map<String, Object>>>at("$.history[?(@.type=='POLICY_APPLIED')]").getFirst();
        assertThat(entry).containsEntry("choice", "FROM_THE_BEGINNING")
                .containsEntry("reapplicationId", run.at("$.id"))
                .containsEntry("earlierPolicy", Map.of("name", "Default", "version", 0))
                .containsEntry("policy", Map.of("name", "All", "version", 1))
                .containsEntry("earlierDueAt", clock.instant().plus(Duration.ofHours(23)).toString())
                .containsEntry("dueAt", c.at("$.dueAt"));
        assertThat(Desk.history(read(late.getFirst()))).contains("BREACHED");
    }

    @Test
    void itGoesOnByItselfPageByPage() {
        var first = opened(300, 10);
        var second = opened(300, 20);
        var version = saved(within("PT8H"));
        loop.start();
        assertThat(start(boss, version, choice("START_AFRESH")).code()).isEqualTo(201);
        Await.until("it is over", () -> !latest().<List<Object>>at("$.items[?(@.finishedAt)]").isEmpty());
        assertThat(latest().<Integer>at("$.items[0].done")).isEqualTo(600);
        assertThat(latest().<Integer>at("$.items[0].numbers.changed")).isEqualTo(600);
        assertThat(List.of(first.getLast(), second.getFirst())).allMatch(
                id -> due(id).equals(clock.instant().plus(Duration.ofHours(8))));
        assertThat(preview(boss, choice("FROM_NOW_ON")).<Integer>at("$.numbers.unchanged")).isEqualTo(600);
    }

    @Test
    void whoeverGoesOnAfterACrashChangesNoCaseTwiceAndCountsEveryOne() {
        var cases = opened(6, 10);
        var _ = saved(within("PT8H"));
        var run = ReapplyRun.started("rap_" + merchant.value(), new ReapplyRun.Order(ReapplyChoice.START_AFRESH,
                new ReapplyScope(null, null, null), SOMEBODY), policies.current(merchant).block(), clock.instant(), 6);
        var task = new Reapplying.Task(merchant, run.id(), run.choice(), run.policyVersion(), SOMEBODY, run.scope(),
                run.startedAt());
        var page = reapplying.page(task, null).block();
        var some = new Reapplying.Page(page.cases().subList(0, 4), page.change());
        assertThat(reapplying.apply(merchant, some).block()).hasSize(4);
        var crash = clock.instant();
        clock.advance(Duration.ofHours(1));
        assertThat(runs.insert(merchant, run).block()).isEqualTo(run);
        swept();
        assertThat(latest().<Integer>at("$.items[0].numbers.changed")).isEqualTo(6);
        assertThat(latest().<Integer>at("$.items[0].done")).isEqualTo(6);
        assertThat(cases).allMatch(id -> Desk.history(read(id)).stream().filter("POLICY_APPLIED"::equals).count() == 1);
        assertThat(cases).filteredOn(id -> due(id).equals(crash.plus(Duration.ofHours(8)))).hasSize(4);
        assertThat(cases).filteredOn(id -> due(id).equals(crash.plus(Duration.ofHours(9)))).hasSize(2);
    }

    @Test
    void aCaseThatSomebodyChangesMeanwhileIsNotLost() {
        var cases = opened(3, 10);
        var version = saved(within("PT8H"));
        var task = new Reapplying.Task(merchant, "rap_x", ReapplyChoice.START_AFRESH, 1, SOMEBODY,
                new ReapplyScope(null, null, null), clock.instant());
        assertThat(version).isEqualTo("\"1\"");
        var page = reapplying.page(task, null).block();
        assertThat(desk.claim(boss, cases.getFirst()).code()).isEqualTo(200);
        assertThat(reapplying.apply(merchant, page).block()).allMatch(c -> c.policy().name().equals("All"));
        assertThat(Desk.history(read(cases.getFirst()))).contains("CLAIMED", "POLICY_APPLIED");
    }

    @Test
    void whatStandsStillOrHasNoDeadlineIsLeftAloneAndCounted() {
        var _ = saved(within("PT24H"));
        var paused = opened(1, 10);
        assertThat(desk.post(boss, "/outages", Map.of("shopId", "shp_1")).code()).isEqualTo(201);
        Await.until("it stands still", () -> read(paused.getFirst()).<String>at("$.risk").equals("PAUSED"));
        var old = opened(1, 4 * 24 * 60);
        var version = saved(within("PT8H"));
        assertThat(preview(boss, choice("START_AFRESH")).<Map<String, Object>>at("$.numbers"))
                .containsEntry("paused", 1).containsEntry("backlog", 1).containsEntry("changed", 0)
                .containsEntry("cases", 2);
        var before = List.of(due(paused.getFirst()), due(old.getFirst()));
        assertThat(start(boss, version, choice("START_AFRESH")).code()).isEqualTo(201);
        swept();
        assertThat(List.of(due(paused.getFirst()), due(old.getFirst()))).isEqualTo(before);
    }

    @Test
    void onlyTheCasesOfOneShopOrOfOnePolicyWhereThatIsAskedFor() {
        var one = opened(1, 10);
        var other = opened(2, 10, "team_z");
        var first = saved(within("PT8H"));
        assertThat(start(boss, first, Map.of("choice", "START_AFRESH", "shopId", "shp_team_z")).<Integer>at("$.total"))
                .isEqualTo(2);
        swept();
        assertThat(read(one.getFirst()).<String>at("$.policy.name")).isEqualTo("Default");
        assertThat(read(other.getFirst()).<String>at("$.policy.name")).isEqualTo("All");
        var second = saved(within("PT4H"));
        var of = Map.of("choice", "START_AFRESH", "policyId", "pol_all");
        assertThat(preview(boss, of).<Integer>at("$.numbers.cases")).isEqualTo(2);
        assertThat(start(boss, second, of).code()).isEqualTo(201);
        swept();
        assertThat(due(other.getLast())).isEqualTo(clock.instant().plus(Duration.ofHours(4)));
        assertThat(due(one.getFirst())).isAfter(clock.instant().plus(Duration.ofHours(5)));
    }

    @Test
    void anOldPreviewAndASecondRunAreRefusedWithASentence() {
        var _ = opened(2, 10);
        var old = saved(within("PT8H"));
        var version = saved(within("PT6H"));
        var stale = start(boss, old, choice("START_AFRESH"));
        assertThat(stale.code()).isEqualTo(412);
        assertThat(stale.<String>at("$.detail")).contains("Version 1", "version 2");
        assertThat(stale.<Integer>at("$.currentVersion")).isEqualTo(2);
        assertThat(start(boss, null, choice("START_AFRESH")).code()).isEqualTo(428);
        assertThat(latest().<List<Object>>at("$.items")).isEmpty();
        assertThat(start(boss, version, choice("START_AFRESH")).code()).isEqualTo(201);
        var second = start(boss, version, choice("FROM_NOW_ON"));
        assertThat(second.code()).isEqualTo(409);
        assertThat(second.<String>at("$.detail")).contains("0 of 2");
        swept();
        assertThat(start(boss, version, choice("FROM_NOW_ON")).code()).isEqualTo(201);
    }

    @Test
    void theListThatWasPreviewedHoldsForTheWholeRun() {
        var cases = opened(1, 10);
        var version = saved(within("PT8H"));
        assertThat(start(boss, version, choice("START_AFRESH")).code()).isEqualTo(201);
        var _ = saved(within("PT2H"));
        swept();
        assertThat(due(cases.getFirst())).isEqualTo(clock.instant().plus(Duration.ofHours(8)));
        assertThat(read(cases.getFirst()).<Integer>at("$.policy.version")).isEqualTo(1);
    }

    @Test
    void whoMayEditPoliciesMayApplyThemWhereTheySeeTheCases() {
        var shown = opened(1, 10);
        var hidden = opened(1, 10, "team_q");
        var version = saved(within("PT8H"));
        for (var role : List.of(Role.AGENT, Role.APPROVER, Role.AUDITOR)) {
            var who = person(merchant, "usr_2", Set.of(), role);
            assertThat(start(who, version, choice("START_AFRESH")).code()).isEqualTo(403);
            assertThat(preview(who, choice("START_AFRESH")).code()).isEqualTo(403);
            assertThat(desk.get(who, RUNS).code()).isEqualTo(403);
        }
        var other = person(new MerchantId("mer_other"), "usr_o", Set.of(), Role.ADMIN);
        assertThat(preview(other, choice("START_AFRESH")).<Integer>at("$.numbers.cases")).isZero();
        assertThat(start(other, "\"0\"", choice("START_AFRESH")).code()).isEqualTo(201);
        swept();
        assertThat(latest().<List<Object>>at("$.items")).isEmpty();
        var manager = person(merchant, "usr_m", Set.of("team_a"), Role.MANAGER);
        assertThat(preview(manager, choice("START_AFRESH")).<Integer>at("$.numbers.cases")).isEqualTo(1);
        assertThat(start(manager, version, Map.of("choice", "START_AFRESH", "shopId", "shp_team_q")).code())
                .isEqualTo(400);
        assertThat(start(manager, version, choice("START_AFRESH")).code()).isEqualTo(201);
        swept();
        assertThat(read(shown.getFirst()).<String>at("$.policy.name")).isEqualTo("All");
        assertThat(read(hidden.getFirst()).<String>at("$.policy.name")).isEqualTo("Default");
    }

    @Test
    void aBreachThatWasRecordedIsReportedAsBrokenWhateverTheNewDeadline() {
        var cases = opened(1, 0);
        clock.advance(Duration.ofHours(25));
        Await.until("it is late", () -> Desk.history(read(cases.getFirst())).contains("BREACHED"));
        var version = saved(within("PT48H"));
        assertThat(preview(boss, choice("START_AFRESH")).<Integer>at("$.numbers.policies[0].missedBefore"))
                .isEqualTo(1);
        assertThat(start(boss, version, choice("START_AFRESH")).code()).isEqualTo(201);
        swept();
        assertThat(read(cases.getFirst()).<String>at("$.risk")).isEqualTo("ON_TRACK");
        var report = desk.get(boss, "/reports/compliance");
        assertThat(report.<Integer>at("$.total.overdue")).isEqualTo(1);
        assertThat(report.<Integer>at("$.total.running")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"choice,LATER,", "choice,,", "policyId,START_AFRESH,pol_none", "shopId,START_AFRESH,shp_none"})
    void whatIsWrongIsNamed(String field, String choice, String value) {
        var body = value == null
                ? choice == null ? Map.<String, String>of() : choice(choice)
                : Map.of("choice", choice, field, value);
        var answer = preview(boss, body);
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.<List<String>>at("$.errors[*].field")).containsExactly(field);
        assertThat(start(boss, "\"0\"", body).code()).isEqualTo(400);
    }
}
