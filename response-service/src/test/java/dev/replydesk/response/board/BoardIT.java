package dev.replydesk.response.board;

import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Watched;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

@ServiceIT
class BoardIT extends BoardDesk {
    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoLeadOrAuditSeeIt(Role role) {
        var mayLook = Set.of(Role.MANAGER, Role.ADMIN, Role.AUDITOR).contains(role);
        assertThat(desk.get(as("usr_any", role), "/board").code()).isEqualTo(mayLook ? 200 : 403);
    }

    @Test
    void aKeyNeedsToReadCases() {
        assertThat(desk.get(key(Scope.CASES_READ), "/board").code()).isEqualTo(200);
        assertThat(desk.get(key(Scope.CASES_WRITE), "/board").code()).isEqualTo(403);
    }

    @Test
    void anotherMerchantSeesNothingOfIt() {
        var empty = desk.get(person(new MerchantId("mer_else"), "usr_x", Set.of(), Role.ADMIN), "/board");
        assertThat(empty.<Integer>at("$.counts.open")).isZero();
        assertThat(empty.<List<?>>at("$.people")).hasSize(1);
        assertThat(empty.<List<?>>at("$.next")).isEmpty();
        assertThat(empty.<String>at("$.forecast.basis")).isEqualTo("NONE");
        assertThat(empty.<List<?>>at("$.due[?(@.due > 0 || @.capacity)]")).isEmpty();
    }

    @Test
    void theNumbersAreExact() {
        var b = board("");
        assertThat(b.<String>at("$.at")).isEqualTo(clock.instant().toString());
        assertThat(
                numbers(b, "$.counts", "open", "overdue", "atRisk", "onTrack", "publishing", "unassigned", "backlog"))
                .containsExactly(17, 3, 11, 3, 3, 15, 0);
        assertThat(b.<List<Integer>>at("$.due[*].due").stream().mapToInt(n -> n).sum()).isEqualTo(11);
        assertThat(b.<List<?>>at("$.due")).hasSize(16);
    }

    @Test
    void whoHasWhatAndHowFastTheyAre() {
        var b = board("");
        assertThat(b.<List<?>>at("$.people")).hasSize(2);
        assertThat(b.<String>at("$.people[0].person.name")).isEqualTo("Name of " + liId());
        assertThat(numbers(b, "$.people[0]", "overdue", "atRisk", "onTrack", "replies")).containsExactly(0, 2, 0, 3);
        assertThat(b.<Double>at("$.people[0].perHour")).isEqualTo(4.0);
        assertThat(b.<Boolean>at("$.people[0].active")).isTrue();
        assertThat(numbers(b, "$.people[1]", "overdue", "atRisk", "onTrack")).containsExactly(3, 9, 3);
        assertThat(b.<Map<String, ?>>at("$.people[1]")).doesNotContainKey("person");
    }

    @Test
    void atFourAnHourEverythingDueSoonMissesAndOfTheRestTheLast() {
        var b = board("");
        assertThat(b.<String>at("$.forecast.basis")).isEqualTo("PEOPLE");
        assertThat(b.<Double>at("$.forecast.perHour")).isEqualTo(4.0);
        assertThat(numbers(b, "$.forecast", "people", "measured", "waiting", "waitingLate", "misses"))
                .containsExactly(1, 1, 11, 3, 8);
        assertThat(b.<List<String>>at("$.forecast.cases[*].id")).containsExactly(id("d1"), id("d2"), id("d3"),
                id("d4"), id("d5"), id("d6"), id("g1"), id("e4"));
        assertThat(b.<List<Integer>>at("$.due[*].willMiss").stream().mapToInt(n -> n).sum()).isEqualTo(8);
        assertThat(b.<Integer>at("$.forecast.cases[7].before")).isEqualTo(13);
        assertThat(b.<String>at("$.forecast.cases[7].turnEndsAt")).isEqualTo(in(210).toString());
    }

    @Test
    void theNextTenAreShownInTheOrderOfTheirDeadlines() {
        var b = board("");
        assertThat(b.<List<String>>at("$.next[*].id")).containsExactly(id("d1"), id("d2"), id("d3"), id("d4"),
                id("d5"), id("d6"), id("g1"), id("e1"), id("e2"), id("e3"));
        assertThat(b.<List<Boolean>>at("$.next[*].willMiss")).containsExactly(true, true, true, true, true, true, true,
                false, false, false);
        assertThat(b.<String>at("$.next[0].assignee.name")).isEqualTo("Name of " + liId());
        assertThat(b.<String>at("$.next[1].claim.by.id")).isEqualTo(liId());
    }

    @Test
    void onlyTheShopsThatAreAskedForAndSeenCount() {
        assertThat(numbers(board("?shop=" + shop(1).getId()), "$.forecast", "waiting", "misses")).containsExactly(10,
                6);
        var other = board("?shop=" + shop(2).getId());
        assertThat(numbers(other, "$.counts", "open", "atRisk")).containsExactly(1, 1);
        assertThat(other.<String>at("$.forecast.basis")).isEqualTo("NONE");
        assertThat(board("?shop=" + shop(3).getId()).<Integer>at("$.counts.open")).isZero();
        var admin = desk.get(as("usr_a", Role.ADMIN), "/board");
        assertThat(numbers(admin, "$.forecast", "waiting", "misses")).containsExactly(12, 10);
    }

    @Test
    void whenEverybodyIsGoneTheUsualPaceIsNamedAsSuch() {
        clock.advance(Duration.ofMinutes(31));
        var b = board("");
        assertThat(b.<String>at("$.forecast.basis")).isEqualTo("USUAL");
        assertThat(b.<Integer>at("$.forecast.people")).isZero();
        assertThat(b.<Double>at("$.forecast.perHour")).isBetween(1.0, 3.0);
        clock.advance(Duration.ofDays(8));
        assertThat(board("").<String>at("$.forecast.basis")).isEqualTo("NONE");
    }

    @Test
    void aReplyThatWasTakenBackIsNoWorkDone() {
        var c = desk.get(li, "/cases/" + id("r3"));
        var taken = desk.call(li, HttpMethod.DELETE,
                "/cases/" + id("r3") + "/replies/" + c.<String>at("$.replies[0].id"), c.etag(), null);
        assertThat(taken.code()).isEqualTo(200);
        assertThat(numbers(board(""), "$.people[0]", "replies")).containsExactly(2);
    }

    @Test
    void itIsReadFromIndexesAndNothingIsSorted() {
        var work = Watched.during(database, merchant, () -> {
            var _ = board("");
        });
        assertThat(work).hasSizeGreaterThan(6).noneMatch(Watched::sorted)
                .allMatch(w -> w.plan().startsWith("IXSCAN") || w.plan().startsWith("COUNT_SCAN"));
        assertThat(work).filteredOn(Watched::command).allMatch(w -> w.examined() == 0);
        assertThat(work).allMatch(w -> w.examined() <= 20);
    }

    private Answer board(String query) {
        var answer = desk.get(as("usr_m", Role.MANAGER), "/board" + query);
        assertThat(answer.code()).isEqualTo(200);
        return answer;
    }

    private static List<Integer> numbers(Answer answer, String of, String... names) {
        return Arrays.stream(names).map(name -> answer.<Integer>at(of + "." + name)).toList();
    }
}
