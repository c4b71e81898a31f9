package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.approver;
import static dev.replydesk.chassis.test.TestPrincipals.auditor;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.manager;
import static dev.replydesk.chassis.test.TestPrincipals.person;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** Clocks that stand still: a review that is disputed, and a marketplace that is out. */
@ServiceIT
class PausesIT {
    private static final Map<String, Object> POLICIES = Map.of("policies",
            List.of(Map.of("name", "Waits", "firstReply", "PT24H", "pauseReasons",
                    List.of("MARKETPLACE_OUTAGE", "MARKETPLACE_APPEAL"))));
    private static final Map<String, Object> APPEAL = Map.of("reason", "MARKETPLACE_APPEAL", "evidence",
            Map.of("text", "He never stayed here", "link", "https://example.org/appeals/1"));

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    Desk desk;
    String id;

    @BeforeEach
    void aCaseThatMayWait() {
        desk = new Desk(api);
        for (var who : List.of(agent(), approver(), manager(), admin())) {
            desk.outside().user(MERCHANT, 1,
                    Outside.user(MERCHANT, who.userId(), who.roles().iterator().next().name()));
        }
        var now = desk.get(admin(), "/sla-policies");
        assertThat(desk.call(admin(), HttpMethod.PUT, "/sla-policies", now.etag(), POLICIES).code()).isEqualTo(200);
        id = waiting();
    }

    /** A policy is in force within a second. */
    private String waiting(String... teams) {
        var ids = new String[1];
        Await.until("a case runs under the policy", () -> {
            ids[0] = desk.opened(UUID.randomUUID().toString(), clock.instant(), teams);
            return desk.get(admin(), "/cases/" + ids[0]).<List<String>>at("$.policy.pauseReasons").size() == 2;
        });
        return ids[0];
    }

    private Answer propose(Principal who, String caseId) {
        return desk.post(who, "/cases/" + caseId + "/pauses", APPEAL);
    }

    private Answer sign(Principal who, String caseId) {
        return desk.post(who, "/cases/" + caseId + "/pauses/" + pauseOf(caseId) + "/sign", null);
    }

    private String pauseOf(String caseId) {
        return desk.get(admin(), "/cases/" + caseId).at("$.pauses[-1].id");
    }

    private String paused() {
        assertThat(propose(agent(), id).code()).isEqualTo(201);
        assertThat(sign(approver(), id).code()).isEqualTo(200);
        return id;
    }

    private Answer resume(Principal who, String caseId) {
        return desk.post(who, "/cases/" + caseId + "/resume", Map.of("reason", "the appeal was refused"));
    }

    private Answer read(String caseId) {
        return desk.get(admin(), "/cases/" + caseId);
    }

    @Test
    void aSignedAppealStopsTheClockAndEverybodySeesSinceWhenByWhomAndWhy() {
        assertThat(propose(agent(), id).<String>at("$.risk")).isEqualTo("ON_TRACK");
        var waiting = desk.get(approver(), "/pauses?limit=200");
        assertThat(waiting.<List<String>>at("$.items[*].caseId")).contains(id);
        assertThat(desk.get(stranger(), "/pauses").<List<?>>at("$.items")).isEmpty();
        var since = clock.advance(Duration.ofHours(1));
        var c = sign(approver(), id);
        assertThat(c.<String>at("$.risk")).isEqualTo("PAUSED");
        assertThat(c.<String>at("$.pauses[0].from")).isEqualTo(since.toString());
        assertThat(c.<String>at("$.pauses[0].proposedBy.id")).isEqualTo("usr_agent");
        assertThat(c.<String>at("$.pauses[0].signedBy.id")).isEqualTo("usr_approver");
        assertThat(c.<String>at("$.pauses[0].evidence.link")).isEqualTo("https://example.org/appeals/1");
        assertThat(c.<String>at("$.clocks[0].state")).isEqualTo("PAUSED");
        assertThat(desk.get(approver(), "/pauses?limit=200").<List<String>>at("$.items[*].caseId")).doesNotContain(id);
        var row = desk.get(agent(), "/cases?reviewId={r}", c.<String>at("$.reviewId"));
        assertThat(row.<String>at("$.items[0].pause.reason")).isEqualTo("MARKETPLACE_APPEAL");
    }

    @Test
    void whileItStandsStillNothingPassesAndThenWhatWasLeftIsLeftAgain() {
        var due = Instant.parse(read(paused()).at("$.dueAt"));
        clock.advance(Duration.ofDays(3));
        var other = waiting();
        clock.advance(Duration.ofHours(13));
        Await.until("the sweep has passed", () -> Desk.history(read(other)).contains("WARNED"));
        assertThat(Desk.history(read(id))).doesNotContain("WARNED", "BREACHED");
        var c = resume(agent(), id);
        assertThat(c.<String>at("$.dueAt")).isEqualTo(due.plus(Duration.ofHours(85)).toString());
        assertThat(c.<String>at("$.risk")).isEqualTo("ON_TRACK");
        assertThat(c.<List<String>>at("$.history[?(@.type=='RESUMED')].pauseEnd")).containsExactly("BY_HAND");
        assertThat(c.<List<String>>at("$.history[?(@.type=='RESUMED')].earlierDueAt")).containsExactly(due.toString());
        assertThat(c.<List<String>>at("$.history[?(@.type=='RESUMED')].actor.id")).containsExactly("usr_agent");
        clock.advance(Duration.ofHours(13));
        Await.until("it warns of the new deadline", () -> Desk.history(read(id)).contains("WARNED"));
    }

    @Test
    void aPausedCaseIsCountedApartAndListedAfterWhatRuns() {
        var running = waiting();
        var before = desk.get(agent(), "/cases/counts");
        var _ = paused();
        var after = desk.get(agent(), "/cases/counts");
        assertThat(after.<Integer>at("$.paused")).isEqualTo(before.<Integer>at("$.paused") + 1);
        assertThat(after.<Integer>at("$.onTrack")).isEqualTo(before.<Integer>at("$.onTrack") - 1);
        assertThat(after.<Integer>at("$.open")).isEqualTo(before.<Integer>at("$.open"));
        var ids = desk.get(agent(), "/cases?limit=200").<List<String>>at("$.items[*].id");
        assertThat(ids.indexOf(id)).isGreaterThan(ids.indexOf(running));
        assertThat(desk.get(agent(), "/cases?limit=200&risk=PAUSED").<List<String>>at("$.items[*].id")).contains(id)
                .doesNotContain(running);
        assertThat(desk.get(agent(), "/cases?limit=200&risk=ON_TRACK").<List<String>>at("$.items[*].id"))
                .contains(running).doesNotContain(id);
        var board = desk.get(manager(), "/board");
        assertThat(board.<Integer>at("$.counts.paused")).isEqualTo(after.<Integer>at("$.paused"));
        var report = desk.get(auditor(), "/reports/compliance");
        assertThat(report.<Integer>at("$.total.paused")).isPositive();
    }

    @Test
    void whoMayWhat() {
        assertThat(propose(auditor(), id).code()).isEqualTo(403);
        assertThat(propose(stranger(), id).code()).isEqualTo(404);
        assertThat(propose(agent(), id).code()).isEqualTo(201);
        assertThat(propose(agent(), id).code()).isEqualTo(409);
        assertThat(sign(agent(), id).code()).isEqualTo(403);
        assertThat(sign(key(Scope.CASES_WRITE), id).code()).isEqualTo(403);
        assertThat(sign(stranger(), id).code()).isEqualTo(404);
        assertThat(sign(approver(), id).code()).isEqualTo(200);
        assertThat(resume(auditor(), id).code()).isEqualTo(403);
        assertThat(resume(stranger(), id).code()).isEqualTo(404);
        assertThat(resume(agent(), id).code()).isEqualTo(200);
        assertThat(resume(agent(), id).code()).isEqualTo(409);
    }

    @Test
    void theProposerDoesNotSignAndMayTakeItBack() {
        assertThat(propose(approver(), id).code()).isEqualTo(201);
        assertThat(sign(approver(), id).code()).isEqualTo(403);
        var path = "/cases/" + id + "/pauses/" + pauseOf(id) + "/withdraw";
        assertThat(desk.post(agent(), path, Map.of("reason", "mine now")).code()).isEqualTo(403);
        var c = desk.post(approver(), path, Map.of("reason", "it is real"));
        assertThat(c.<String>at("$.pauses[0].state")).isEqualTo("WITHDRAWN");
        assertThat(Desk.history(c)).endsWith("PAUSE_WITHDRAWN");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "{\"reason\":\"MARKETPLACE_OUTAGE\",\"evidence\":{\"text\":\"down\"}}|reason",
            "{\"reason\":\"MARKETPLACE_APPEAL\",\"evidence\":{\"text\":\" \"}}|evidence.text",
            "{\"reason\":\"MARKETPLACE_APPEAL\"}|evidence",
            "{\"reason\":\"MARKETPLACE_APPEAL\",\"evidence\":{\"text\":\"x\",\"link\":\"http://example.org\"}}|evidence.link",
            "{\"reason\":\"MARKETPLACE_APPEAL\",\"evidence\":{\"text\":\"x\"},\"endsAt\":\"2001-01-01T00:00:00Z\"}|endsAt"})
    void whatIsWrongIsNamed(String body, String field) {
        var answer = desk.post(agent(), "/cases/" + id + "/pauses", JsonMapper.shared()
                .readValue(body, Map.class));
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.<List<String>>at("$.errors[*].field")).containsExactly(field);
    }

    @Test
    void anAppealEndsByItselfAtItsInstant() {
        var due = Instant.parse(read(id).at("$.dueAt"));
        var body = Map.of("reason", "MARKETPLACE_APPEAL", "evidence", Map.of("text", "x"), "endsAt",
                clock.instant().plus(Duration.ofDays(2)).toString());
        assertThat(desk.post(agent(), "/cases/" + id + "/pauses", body).code()).isEqualTo(201);
        assertThat(sign(manager(), id).code()).isEqualTo(200);
        clock.advance(Duration.ofHours(49));
        Await.until("the clock runs on", () -> Desk.history(read(id)).contains("RESUMED"));
        assertThat(read(id).<String>at("$.dueAt")).isEqualTo(due.plus(Duration.ofDays(2)).toString());
        assertThat(read(id).<String>at("$.pauses[0].end")).isEqualTo("APPEAL_OVER");
    }

    @Test
    void anOutageStopsTheClocksOfItsShopAndOfNoOtherUntilItIsOver() {
        var theirs = waiting("team_a");
        var due = Instant.parse(read(theirs).at("$.dueAt"));
        var since = clock.advance(Duration.ofMinutes(7));
        var outage = desk.post(key(Scope.CASES_WRITE), "/outages", Map.of("shopId", "shp_team_a", "note", "502"));
        assertThat(outage.code()).isEqualTo(201);
        Await.until("the clock stands still", () -> read(theirs).<String>at("$.risk").equals("PAUSED"));
        assertThat(read(theirs).<String>at("$.pauses[0].from")).isEqualTo(since.toString());
        assertThat(read(theirs).<String>at("$.pauses[0].proposedBy.name")).isEqualTo("API key");
        assertThat(read(id).<String>at("$.risk")).isEqualTo("ON_TRACK");
        var late = waiting("team_a");
        Await.until("who comes in meanwhile waits too", () -> read(late).<String>at("$.risk").equals("PAUSED"));
        clock.advance(Duration.ofHours(30));
        var end = desk.post(admin(), "/outages/" + outage.<String>at("$.id") + "/end", null);
        assertThat(end.<String>at("$.endedBy.id")).isEqualTo("usr_admin");
        Await.until("both run on", () -> List.of(theirs, late).stream()
                .allMatch(c -> read(c).<String>at("$.risk").equals("ON_TRACK")));
        assertThat(read(theirs).<String>at("$.dueAt")).isEqualTo(due.plus(Duration.ofHours(30)).toString());
        assertThat(Desk.history(read(theirs))).containsOnlyOnce("PAUSED", "RESUMED");
    }

    @Test
    void whoLetsACaseRunDuringAnOutageIsNotOverruled() {
        var theirs = waiting("team_b");
        var _ = desk.post(admin(), "/outages", Map.of("shopId", "shp_team_b"));
        Await.until("the clock stands still", () -> read(theirs).<String>at("$.risk").equals("PAUSED"));
        var other = waiting("team_b");
        assertThat(resume(admin(), theirs).code()).isEqualTo(200);
        var third = waiting("team_b");
        Await.until("others stop", () -> List.of(other, third).stream()
                .allMatch(c -> read(c).<String>at("$.risk").equals("PAUSED")));
        assertThat(read(theirs).<String>at("$.risk")).isEqualTo("ON_TRACK");
    }

    @Test
    void outagesAreReportedOnceOfShopsThatAreThereByThoseWhoMay() {
        var _ = waiting("team_c");
        var first = desk.post(manager(), "/outages", Map.of("shopId", "shp_1"));
        assertThat(desk.post(admin(), "/outages", Map.of("shopId", "shp_1")).<String>at("$.id"))
                .isEqualTo(first.<String>at("$.id"));
        assertThat(desk.post(agent(), "/outages", Map.of("shopId", "shp_1")).code()).isEqualTo(403);
        assertThat(desk.post(manager(), "/outages", Map.of("shopId", "shp_none")).code()).isEqualTo(404);
        assertThat(desk.post(stranger(), "/outages", Map.of("shopId", "shp_1")).code()).isIn(403, 404);
        var outsider = person(MERCHANT, "usr_manager", Set.of("team_x"), Role.MANAGER);
        assertThat(desk.post(outsider, "/outages", Map.of("shopId", "shp_team_c")).code()).isEqualTo(404);
        assertThat(desk.get(agent(), "/outages").<List<String>>at("$.items[*].id")).contains(first.<String>at("$.id"));
        var end = "/outages/" + first.<String>at("$.id") + "/end";
        assertThat(desk.post(manager(), end, null).code()).isEqualTo(200);
        assertThat(desk.post(manager(), "/outages/out_none/end", null).code()).isEqualTo(404);
        assertThat(desk.post(manager(), "/outages", Map.of("shopId", "shp_1")).<String>at("$.id"))
                .isNotEqualTo(first.<String>at("$.id"));
        endAll();
    }

    /** The tests share a shop. */
    private void endAll() {
        for (var running : desk.get(admin(), "/outages").<List<String>>at("$.items[?(!@.endedAt)].id")) {
            assertThat(desk.post(admin(), "/outages/" + running + "/end", null).code()).isEqualTo(200);
        }
        Await.until("all run on", () -> desk.get(admin(), "/cases?limit=200&risk=PAUSED")
                .<List<String>>at("$.items[*].pause.reason").stream().noneMatch("MARKETPLACE_OUTAGE"::equals));
    }
}
