package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.person;
import static dev.replydesk.response.cases.ReapplyDesk.choice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.response.Desk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policies of today, applied to cases that were opened under earlier ones. */
class ReapplyIT extends HeldRunsIT {
    @Test
    void whatThePreviewSaysIsWhatComesOfItAndEveryCaseSaysWhoDidIt() {
        var quick = own.opened(3, 60);
        var late = own.opened(2, 600);
        var version = own.saved("PT8H");
        var preview = own.preview("FROM_THE_BEGINNING");
        assertThat(preview.etag()).isEqualTo(version);
        Map<String, Object> numbers = preview.at("$.numbers");
        assertThat(numbers).containsEntry("cases", 5).containsEntry("changed", 5).containsEntry("unchanged", 0);
        assertThat(preview.<Map<String, Object>>at("$.numbers.policies[0]")).containsEntry("name", "All")
                .containsEntry("earlier", 5).containsEntry("later", 0).containsEntry("overdue", 2);
        assertThat(own.read(quick.getFirst()).<String>at("$.policy.name")).as("only looked at").isEqualTo("Default");
        var run = own.start(own.boss(), version, choice("FROM_THE_BEGINNING"));
        assertThat(run.code()).isEqualTo(201);
        assertThat(run.<Integer>at("$.total")).isEqualTo(5);
        assertThat(run.<Integer>at("$.done")).isZero();
        swept();
        assertThat(own.latest().<Map<String, Object>>at("$.items[0].numbers")).isEqualTo(numbers);
        assertThat(own.latest().<String>at("$.items[0].finishedAt")).isEqualTo(clock.instant().toString());
        assertThat(own.latest().<String>at("$.items[0].startedBy.id")).isEqualTo("usr_boss");
        var c = own.read(quick.getFirst());
        assertThat(c.<String>at("$.dueAt")).isEqualTo(clock.instant().plus(Duration.ofHours(7)).toString());
        assertThat(c.<String>at("$.policy.name")).isEqualTo("All");
        var entry = c.<List<Map<String, Object>>>at("$.history[?(@.type=='POLICY_APPLIED')]").getFirst();
        assertThat(entry).containsEntry("choice", "FROM_THE_BEGINNING")
                .containsEntry("reapplicationId", run.at("$.id"))
                .containsEntry("earlierPolicy", Map.of("name", "Default", "version", 0))
                .containsEntry("policy", Map.of("name", "All", "version", 1))
                .containsEntry("earlierDueAt", clock.instant().plus(Duration.ofHours(23)).toString())
                .containsEntry("dueAt", c.at("$.dueAt"));
        assertThat(Desk.history(own.read(late.getFirst()))).contains("BREACHED");
    }

    @Test
    void whatStandsStillOrHasNoDeadlineIsLeftAloneAndCounted() {
        var _ = own.saved("PT24H");
        var paused = own.opened(1, 10);
        assertThat(own.desk().post(own.boss(), "/outages", Map.of("shopId", own.shop())).code()).isEqualTo(201);
        Await.until("it stands still", () -> own.read(paused.getFirst()).<String>at("$.risk").equals("PAUSED"));
        var old = own.old();
        var version = own.saved("PT8H");
        assertThat(own.preview("START_AFRESH").<Map<String, Object>>at("$.numbers"))
                .containsEntry("paused", 1).containsEntry("backlog", 1).containsEntry("changed", 0)
                .containsEntry("cases", 2);
        var before = List.of(own.due(paused.getFirst()), own.due(old));
        own.started(version, choice("START_AFRESH"));
        swept();
        assertThat(List.of(own.due(paused.getFirst()), own.due(old))).isEqualTo(before);
    }

    @Test
    void onlyTheCasesOfOneShopOrOfOnePolicyWhereThatIsAskedFor() {
        var one = own.opened(1, 10);
        var other = own.opened(2, 10, "team_z");
        var first = own.saved("PT8H");
        assertThat(own.start(own.boss(), first, Map.of("choice", "START_AFRESH", "shopId", own.shop("team_z")))
                .<Integer>at("$.total"))
                .isEqualTo(2);
        swept();
        assertThat(own.read(one.getFirst()).<String>at("$.policy.name")).isEqualTo("Default");
        assertThat(own.read(other.getFirst()).<String>at("$.policy.name")).isEqualTo("All");
        var second = own.saved("PT4H");
        var of = Map.of("choice", "START_AFRESH", "policyId", "pol_all");
        assertThat(own.preview(own.boss(), of).<Integer>at("$.numbers.cases")).isEqualTo(2);
        own.started(second, of);
        swept();
        assertThat(own.due(other.getLast())).isEqualTo(clock.instant().plus(Duration.ofHours(4)));
        assertThat(own.due(one.getFirst())).isAfter(clock.instant().plus(Duration.ofHours(5)));
    }

    @Test
    void whoMayEditPoliciesMayApplyThemWhereTheySeeTheCases() {
        var shown = own.opened(1, 10);
        var hidden = own.opened(1, 10, "team_q");
        var version = own.saved("PT8H");
        for (var role : List.of(Role.AGENT, Role.APPROVER, Role.AUDITOR)) {
            var who = person(own.merchant(), "usr_2", Set.of(), role);
            assertThat(own.start(who, version, choice("START_AFRESH")).code()).isEqualTo(403);
            assertThat(own.preview(who, choice("START_AFRESH")).code()).isEqualTo(403);
            assertThat(own.desk().get(who, ReapplyDesk.RUNS).code()).isEqualTo(403);
        }
        var other = person(new MerchantId("mer_other"), "usr_o", Set.of(), Role.ADMIN);
        assertThat(own.preview(other, choice("START_AFRESH")).<Integer>at("$.numbers.cases")).isZero();
        assertThat(own.start(other, "\"0\"", choice("START_AFRESH")).code()).isEqualTo(201);
        swept();
        assertThat(own.latest().<List<Object>>at("$.items")).isEmpty();
        var manager = person(own.merchant(), "usr_m", Set.of("team_a"), Role.MANAGER);
        assertThat(own.preview(manager, choice("START_AFRESH")).<Integer>at("$.numbers.cases")).isEqualTo(1);
        assertThat(own.start(manager, version, Map.of("choice", "START_AFRESH", "shopId", own.shop("team_q"))).code())
                .isEqualTo(400);
        assertThat(own.start(manager, version, choice("START_AFRESH")).code()).isEqualTo(201);
        swept();
        assertThat(own.read(shown.getFirst()).<String>at("$.policy.name")).isEqualTo("All");
        assertThat(own.read(hidden.getFirst()).<String>at("$.policy.name")).isEqualTo("Default");
    }

    @Test
    void aBreachThatWasRecordedIsReportedAsBrokenWhateverTheNewDeadline() {
        var cases = own.opened(1, 0);
        clock.advance(Duration.ofHours(25));
        Await.until("it is late", () -> Desk.history(own.read(cases.getFirst())).contains("BREACHED"));
        var version = own.saved("PT48H");
        assertThat(own.preview("START_AFRESH").<Integer>at("$.numbers.policies[0].missedBefore"))
                .isEqualTo(1);
        own.started(version, choice("START_AFRESH"));
        swept();
        assertThat(own.read(cases.getFirst()).<String>at("$.risk")).isEqualTo("ON_TRACK");
        var report = own.desk().get(own.boss(), "/reports/compliance");
        assertThat(report.<Integer>at("$.total.overdue")).isEqualTo(1);
        assertThat(report.<Integer>at("$.total.running")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"choice,LATER,", "choice,,", "policyId,START_AFRESH,pol_none", "shopId,START_AFRESH,shp_none"})
    void whatIsWrongIsNamed(String field, String choice, String value) {
        var body = value == null
                ? choice == null ? Map.<String, String>of() : choice(choice)
                : Map.of("choice", choice, field, value);
        var answer = own.preview(own.boss(), body);
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.<List<String>>at("$.errors[*].field")).containsExactly(field);
        assertThat(own.start(own.boss(), "\"0\"", body).code()).isEqualTo(400);
    }
}
