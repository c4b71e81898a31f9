package dev.replydesk.response.cases.web;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.approver;
import static dev.replydesk.chassis.test.TestPrincipals.auditor;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.manager;
import static dev.replydesk.chassis.test.TestPrincipals.person;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static dev.replydesk.response.Desk.KIND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceIT
class CasesApiIT {
    private static final Map<String, Object> REPLY = Map.of("text", KIND, "undoSeconds", 0);
    private static final Map<String, Object> WEAK = Map.of("text",
            "Hello Mark, thank you for the review. We are sorry that the food was cold. Regards", "requestOverride",
            "he asked for a short answer", "undoSeconds", 0);

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    Desk desk;
    String id;

    @BeforeEach
    void aCaseIsOpen() {
        desk = new Desk(api);
        for (var who : List.of(agent(), approver(), manager(), admin())) {
            desk.outside().user(MERCHANT, 1,
                    Outside.user(MERCHANT, who.userId(), who.roles().iterator().next().name()));
        }
        id = desk.opened(UUID.randomUUID().toString(), clock.instant());
    }

    @ParameterizedTest(name = "{1} as {0}: {2}")
    @MethodSource("rights")
    void everyRoleMayExactlyWhatTheTableSays(Principal who, String deed, int expected) {
        assertThat(deed(who, deed).code()).isEqualTo(expected);
    }

    static Stream<Arguments> rights() {
        var read = key(Scope.CASES_READ);
        var write = key(Scope.CASES_READ, Scope.CASES_WRITE);
        var settings = key(Scope.SETTINGS_WRITE);
        return Stream.of(row("read", 200, agent(), approver(), manager(), admin(), auditor(), read),
                row("read", 403, settings), row("claim", 200, agent(), approver(), manager(), admin(), write),
                row("claim", 403, auditor(), read), row("note", 201, agent(), approver(), manager(), admin(), write),
                row("note", 403, auditor(), read), row("exempt", 201, agent(), approver(), manager(), admin(), write),
                row("exempt", 403, auditor(), read), row("assign another", 200, manager(), admin()),
                row("assign another", 403, agent(), approver(), auditor(), write),
                row("approve", 404, approver(), manager(), admin()), row("approve", 403, agent(), auditor(), write),
                row("sign", 404, approver(), manager(), admin()), row("sign", 403, agent(), auditor(), write),
                row("resolve", 403, agent(), auditor(), write), row("policies", 428, manager(), admin(), settings),
                row("policies", 403, agent(), approver(), auditor(), write)).flatMap(s -> s);
    }

    private static Stream<Arguments> row(String deed, int expected, Principal... who) {
        return Stream.of(who).map(p -> Arguments.of(p, deed, expected));
    }

    private Answer deed(Principal who, String deed) {
        return switch (deed) {
            case "read" -> desk.get(who, "/cases/" + id);
            case "claim" -> desk.claim(who, id);
            case "note" -> desk.post(who, "/cases/" + id + "/notes", Map.of("text", "call him"));
            case "exempt" -> desk.post(who, "/cases/" + id + "/exemptions", Map.of("reason", "SPAM"));
            case "assign another" -> desk.post(who, "/cases/" + id + "/assign", Map.of("assignee", other(who)));
            case "approve" -> desk.post(who, "/cases/" + id + "/replies/rpl_none/approve", null);
            case "resolve" -> desk.post(who, "/cases/" + id + "/replies/rpl_none/resolve", Map.of("published", true));
            case "sign" -> desk.post(who, "/exemptions/exm_none/sign", null);
            default -> desk.call(who, HttpMethod.PUT, "/sla-policies", null, Map.of("policies", List.of(
                    Map.of("name", "All", "firstReply", "PT4H"))));
        };
    }

    private static String other(Principal who) {
        return who.subject().equals("usr_agent") ? "usr_manager" : "usr_agent";
    }

    @Test
    void anotherMerchantsCaseIsAnsweredLikeAnUnknownOne() {
        var foreign = desk.get(stranger(), "/cases/" + id);
        var unknown = desk.get(stranger(), "/cases/case_unknown");
        assertThat(foreign.code()).isEqualTo(404);
        assertThat(withoutInstance(foreign)).isEqualTo(withoutInstance(unknown));
        assertThat(desk.claim(stranger(), id).code()).isEqualTo(404);
        assertThat(desk.post(stranger(), "/cases/" + id + "/notes", Map.of("text", "x")).code()).isEqualTo(404);
        assertThat((List<?>) desk.get(stranger(), "/cases").at("$.items")).isEmpty();
    }

    @Test
    void aShopOfOtherTeamsIsAnsweredLikeAnUnknownOne() {
        var theirs = desk.opened(UUID.randomUUID().toString(), clock.instant(), "team_a");
        var outsider = person(MERCHANT, "usr_agent", Set.of("team_b"), Role.AGENT);
        var insider = person(MERCHANT, "usr_agent", Set.of("team_a"), Role.AGENT);
        assertThat(desk.get(outsider, "/cases/" + theirs).code()).isEqualTo(404);
        assertThat(desk.claim(outsider, theirs).code()).isEqualTo(404);
        assertThat((List<?>) desk.get(outsider, "/cases?shop=shp_team_a").at("$.items")).isEmpty();
        assertThat((int) desk.get(outsider, "/cases/counts?shop=shp_team_a").at("$.open")).isZero();
        assertThat(desk.get(insider, "/cases/" + theirs).code()).isEqualTo(200);
        assertThat(desk.get(admin(), "/cases/" + theirs).code()).isEqualTo(200);
    }

    @Test
    void aHeldCaseSaysWhoHoldsIt() {
        assertThat(desk.claim(agent(), id).code()).isEqualTo(200);
        var second = desk.claim(manager(), id);
        assertThat(second.code()).isEqualTo(409);
        assertThat(second.<String>at("$.type")).endsWith("/case-held-by-another");
        assertThat(second.<String>at("$.holder.id")).isEqualTo("usr_agent");
        assertThat(desk.post(approver(), "/cases/" + id + "/release", null).code()).isEqualTo(409);
        assertThat(desk.post(manager(), "/cases/" + id + "/release", null).<String>at("$.state")).isEqualTo("OPEN");
    }

    @Test
    void aSavedDraftHasItsOwnVersionAndRenewsTheClaim() {
        var claimed = desk.claim(agent(), id);
        var later = clock.advance(Duration.ofMinutes(10));
        var saved = save("\"0\"", "Dear Mark");
        assertThat(saved.code()).isEqualTo(200);
        assertThat(saved.etag()).isEqualTo("\"1\"");
        assertThat(saved.<String>at("$.claimedUntil")).isEqualTo(later.plus(Duration.ofMinutes(15)).toString());
        assertThat(desk.get(agent(), "/cases/" + id).etag()).isEqualTo(claimed.etag());
        assertThat(save("\"0\"", "again").code()).isEqualTo(412);
        assertThat(save(null, "again").code()).isEqualTo(428);
    }

    @Test
    void changesAskForTheVersionThatWasSeen() {
        var seen = desk.claim(agent(), id).etag();
        assertThat(desk.submit(agent(), id, null, REPLY).code()).isEqualTo(428);
        assertThat(desk.post(agent(), "/cases/" + id + "/notes", Map.of("text", "x")).code()).isEqualTo(201);
        var stale = desk.submit(agent(), id, seen, REPLY);
        assertThat(stale.code()).isEqualTo(412);
        assertThat((int) stale.at("$.currentVersion")).isEqualTo(3);
    }

    @Test
    void aReplyThatIsUndoneComesBackAsDraft() {
        var reply = desk.submitted(agent(), id, Map.of("text", KIND));
        assertThat(reply.<String>at("$.publication.state")).isEqualTo("HELD");
        var path = "/cases/" + id + "/replies/" + reply.at("$.id");
        assertThat(desk.call(agent(), HttpMethod.DELETE, path, null, null).code()).isEqualTo(428);
        var undone = desk.call(agent(), HttpMethod.DELETE, path, reply.etag(), null);
        assertThat(undone.<String>at("$.state")).isEqualTo("CLAIMED");
        assertThat(undone.<String>at("$.draft.text")).isEqualTo(KIND);
        assertThat(undone.<String>at("$.replies[0].publication.state")).isEqualTo("CANCELLED");
    }

    @Test
    void anOverrideWaitsForAnotherPersonsApproval() {
        var reply = desk.submitted(agent(), id, WEAK);
        assertThat(reply.code()).isEqualTo(202);
        assertThat(reply.<String>at("$.approval.state")).isEqualTo("WAITING");
        var path = "/cases/" + id + "/replies/" + reply.at("$.id");
        var own = desk.submitted(approver(), desk.opened(UUID.randomUUID().toString(), clock.instant()), WEAK);
        assertThat(own.<String>at("$.approval.state")).isEqualTo("WAITING");
        var approved = desk.post(approver(), path + "/approve", Map.of("comment", "fine"));
        assertThat(approved.<String>at("$.state")).isEqualTo("PUBLISHING");
        assertThat(approved.<String>at("$.replies[0].approval.decidedBy.id")).isEqualTo("usr_approver");
        assertThat(desk.post(approver(), path + "/approve", null).code()).isEqualTo(409);
    }

    @Test
    void nobodyApprovesTheirOwnReply() {
        var reply = desk.submitted(approver(), id, WEAK);
        var answer = desk.post(approver(), "/cases/" + id + "/replies/" + reply.at("$.id") + "/approve", null);
        assertThat(answer.code()).isEqualTo(403);
        assertThat(answer.<String>at("$.detail")).contains("another approver");
    }

    @Test
    void aWaitingReplyIsReturnedWithAReason() {
        var reply = desk.submitted(agent(), id, WEAK);
        var path = "/cases/" + id + "/replies/" + reply.at("$.id");
        assertThat(desk.post(approver(), path + "/return", Map.of()).code()).isEqualTo(400);
        var returned = desk.post(approver(), path + "/return", Map.of("reason", "say when the refund comes"));
        assertThat(returned.<String>at("$.state")).isEqualTo("CLAIMED");
        assertThat(returned.<String>at("$.claim.by.id")).isEqualTo("usr_agent");
    }

    @Test
    void aFinalFindingCannotBeOverridden() {
        var answer = desk.submitted(agent(), id, Map.of("text", KIND + " Call Mark at 13800138000 in room {room}.",
                "requestOverride", "he wants it", "undoSeconds", 0));
        assertThat(answer.code()).isEqualTo(422);
        assertThat(answer.<String>at("$.detail")).contains("no approver can allow it");
        assertThat(answer.<List<String>>at("$.findings[?(@.hardFail == true)].rule")).contains("H7");
    }

    @Test
    void twoPeopleExemptACaseAndOneOpensItAgain() {
        var proposed = desk.post(agent(), "/cases/" + id + "/exemptions", Map.of("reason", "SPAM", "note", "advert"));
        assertThat(proposed.code()).isEqualTo(201);
        String exemption = proposed.at("$.id");
        assertThat(desk.get(agent(), "/exemptions?state=PROPOSED").<List<String>>at("$.items[*].id"))
                .contains(exemption);
        var signed = desk.post(manager(), "/exemptions/" + exemption + "/sign", null);
        assertThat(signed.<String>at("$.caseState")).isEqualTo("EXEMPT");
        assertThat(desk.get(agent(), "/cases/" + id).<String>at("$.risk")).isEqualTo("NONE");
        var revoked = desk.post(manager(), "/exemptions/" + exemption + "/revoke", Map.of("reason", "it is real"));
        assertThat(revoked.<String>at("$.caseState")).isEqualTo("OPEN");
        assertThat(desk.post(stranger(), "/exemptions/" + exemption + "/sign", null).code()).isEqualTo(404);
    }

    @Test
    void exemptionsArePagedLatestFirst() {
        for (int i = 0; i < 3; i++) {
            var another = desk.opened(UUID.randomUUID().toString(), clock.advance(Duration.ofSeconds(1)));
            assertThat(desk.post(agent(), "/cases/" + another + "/exemptions", Map.of("reason", "LEGAL_HOLD")).code())
                    .isEqualTo(201);
        }
        var first = desk.get(agent(), "/exemptions?limit=2");
        var second = desk.get(agent(), "/exemptions?limit=2&cursor={c}", first.<String>at("$.nextCursor"));
        List<String> times = first.at("$.items[*].proposedAt");
        assertThat(times).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(second.<String>at("$.items[0].proposedAt")).isLessThanOrEqualTo(times.getLast());
        assertThat(second.<List<String>>at("$.items[*].id")).doesNotContainAnyElementsOf(first.at("$.items[*].id"));
    }

    @ParameterizedTest(name = "{0}: {1} names {2}")
    @CsvSource(delimiter = '|', value = {"/notes|{\"text\":\"\"}|text", "/notes|{\"text\":\"x\",\"id\":1}|id",
            "/notes|{\"text\":7}|text", "/notes|{}|text", "/mood|{\"mood\":9}|mood", "/mood|{\"mood\":\"3\"}|mood",
            "/mood|{\"mood\":2.5}|mood", "/assign|{\"assignee\":\"usr_nobody\"}|assignee",
            "/exemptions|{\"reason\":\"BORED\"}|reason", "/replies|{\"text\":\"  \"}|text",
            "/replies|{\"text\":\"x\",\"undoSeconds\":99}|undoSeconds",
            "/replies|{\"text\":\"x\",\"state\":\"SENT\"}|state",
            "/replies/rpl_1/proof|{\"url\":\"javascript:alert(1)\"}|url", "/replies/rpl_1/proof|{\"url\":\"/r1\"}|url",
            "/replies/rpl_1/proof|{\"url\":\"https://example.org\",\"publishedAt\":\"yesterday\"}|publishedAt"})
    void badInputIsRefusedWithItsField(String path, String body, String field) {
        var answer = raw(path, body);
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.<String>at("$.errors[0].field")).isEqualTo(field);
        assertThat(answer.<String>at("$.errors[0].message")).isNotBlank();
        assertThat(answer.headers().getFirst("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aTextOfAMegabyteIsRefused() {
        var answer = raw("/replies", "{\"text\":\"" + "a".repeat(1_000_000) + "\"}");
        assertThat(answer.code()).isIn(400, 413);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/cases?limit=0,limit", "/cases?limit=201,limit", "/cases?state=LOST,state", "/cases?rating=9,rating",
            "/cases?risk=HIGH,risk", "/cases?cursor=abc,cursor", "/cases?backlog=perhaps,backlog"})
    void badFiltersAreRefusedWithTheirField(String path, String field) {
        var answer = desk.get(agent(), path);
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.<String>at("$.errors[0].field")).startsWith(field);
    }

    @Test
    void aProofFromTheFutureIsRefused() {
        var reply = desk.submitted(agent(), id, REPLY);
        var answer = desk.post(agent(), "/cases/" + id + "/replies/" + reply.at("$.id") + "/proof", Map.of("url",
                "https://example.org/1", "publishedAt", clock.instant().plus(Duration.ofHours(1)).toString()));
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.<String>at("$.errors[0].field")).isEqualTo("publishedAt");
    }

    @Test
    void moodAndNotesAreShownAndRecorded() {
        assertThat(desk.post(agent(), "/cases/" + id + "/mood", Map.of("mood", 5)).<Integer>at("$.mood")).isEqualTo(5);
        var noted = desk.post(agent(), "/cases/" + id + "/notes", Map.of("text", "他打过两次电话"));
        assertThat(noted.<String>at("$.notes[0].text")).isEqualTo("他打过两次电话");
        assertThat(Desk.history(noted)).containsExactly("OPENED", "MOOD_SET", "NOTED");
    }

    @Test
    void theOnlyActivePersonOfAMerchantSignsAlone() {
        var alone = person(new MerchantId("mer_alone"), "usr_alone", Set.of(), Role.ADMIN);
        desk.outside().user(alone.merchant(), 1, Outside.user(alone.merchant(), "usr_alone", "ADMIN"));
        desk.outside().assessed(alone.merchant(),
                Outside.review("alone", Desk.hotel(clock.instant()), clock.instant(), "Bad"));
        var proposed = desk.post(alone, "/cases/case_alone/exemptions", Map.of("reason", "SPAM"));
        var signed = desk.post(alone, "/exemptions/" + proposed.at("$.id") + "/sign", null);
        assertThat(signed.<Boolean>at("$.selfSigned")).isTrue();
        assertThat(signed.<String>at("$.caseState")).isEqualTo("EXEMPT");
    }

    private Answer save(String ifMatch, String text) {
        return desk.call(agent(), HttpMethod.PUT, "/cases/" + id + "/draft", ifMatch, Map.of("text", text));
    }

    private Answer raw(String path, String body) {
        var sent = api.as(agent()).post().uri("/api/v1/cases/" + id + path).header("If-Match", "\"1\"")
                .header("Content-Type", "application/json").bodyValue(body).exchange().expectBody(String.class)
                .returnResult();
        return new Answer(sent.getStatus(), sent.getResponseHeaders(), sent.getResponseBody());
    }

    private static Map<String, Object> withoutInstance(Answer answer) {
        Map<String, Object> problem = answer.at("$");
        problem.remove("instance");
        return problem;
    }
}
