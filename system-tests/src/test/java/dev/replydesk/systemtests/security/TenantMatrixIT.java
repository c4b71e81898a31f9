package dev.replydesk.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Answer;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import dev.replydesk.systemtests.security.Contracts.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every operation, with every id of one merchant in every place, asked by another merchant: nothing shows and nothing
 * changes.
 */
@ExtendWith(SharedDesk.class)
class TenantMatrixIT {

    private static final Logger LOG = LoggerFactory.getLogger(TenantMatrixIT.class);
    private static final int LEAST_PROBES = 1_500;
    private static final Set<String> NOT_ABOUT_IDS = Set.of("signIn", "signOut", "acceptInvitation", "changePassword",
            "liveCases", "submitReviewBatch");
    /** Fields of bodies that name something by its id. */
    private static final List<String> REFERENCES = List.of("assignee", "calendarId", "deputyId", "followUpOf", "id",
            "leadId", "persons", "policyId", "shop", "shopId", "shops", "teamIds", "users");
    private static final List<String> PERSONS = List.of("deputyId", "leadId", "persons");
    private static final List<String> SPOOFED = List.of("X-Merchant-Id", "X-Tenant-Id", "X-User-Id", "X-Internal-Token",
            "X-Forwarded-User", "Forwarded");

    private final AtomicInteger probes = new AtomicInteger();

    @Test
    void nothingOfOneMerchantShowsToAnotherAndNothingChanges(StartedReplydesk desk) {
        var victim = Victim.in(desk);
        var before = victim.fingerprint();
        var key = desk.access().api();
        var admin = desk.access().admin();
        var agent = new People(desk.access()).join("attacker", "AGENT", "en").client();
        for (var attacker : List.of(key, admin, agent)) {
            Contracts.operations().stream().filter(o -> !NOT_ABOUT_IDS.contains(o.id()))
                    .forEach(operation -> probe(attacker, operation, victim));
        }
        nobodyOfThemStandsInHere(new People(desk.access()), admin, victim);
        LOG.info("{} probes, no leak", probes);
        assertThat(probes).hasValueGreaterThanOrEqualTo(LEAST_PROBES);
        assertThat(victim.fingerprint()).isEqualTo(before);
    }

    private void probe(Api attacker, Operation operation, Victim victim) {
        if (operation.hasPathId()) {
            victim.ids().forEach(id -> foreignIsUnknown(attacker, operation, id));
        }
        for (String parameter : operation.query()) {
            victim.values().forEach(value -> silent(
                    send(attacker, operation, path(operation, "none") + "?" + parameter + "=" + encoded(value), "{}")));
        }
        for (String header : SPOOFED) {
            silent(send(attacker.with(header, victim.merchantId()), operation, path(operation, "none"), "{}"));
        }
        if (operation.hasBody()) {
            REFERENCES.stream().filter(field -> names(operation, field)).forEach(field -> victim.ids().forEach(
                    id -> silent(send(attacker, operation, path(operation, "none"), body(operation, field, id)))));
        }
    }

    /** Where a person is named in what is one's own, theirs is as unknown as one that never was. */
    private void nobodyOfThemStandsInHere(People people, Api admin, Victim victim) {
        var team = people.team("Of the attacker");
        var own = Map.of("/api/v1/users/{id}/absence", people.join("attacked", "AGENT", "en", team).id(),
                "/api/v1/teams/{id}", team, "/api/v1/rosters/{id}", team);
        var naming = Contracts.operations().stream().filter(o -> o.hasBody() && person(o).isPresent()).toList();
        assertThat(naming).extracting(Operation::id).contains("setMyAbsence", "setAbsence", "createTeam", "updateTeam",
                "replaceRoster");
        for (var operation : naming) {
            var path = operation.pathOf(own.getOrDefault(operation.path(), "none"));
            var foreign = named(admin, operation, path, victim.person());
            var unknown = named(admin, operation, path, "usr_" + "a".repeat(26));
            assertThat(foreign).as("%s", operation).isEqualTo(unknown);
            assertThat(foreign).as("%s", operation).contains(person(operation).orElseThrow());
        }
    }

    private static Optional<String> person(Operation operation) {
        return PERSONS.stream().filter(field -> names(operation, field)).findFirst();
    }

    /** What is wrong, in words. People come to other services a moment after they joined. */
    private String named(Api admin, Operation operation, String path, String person) {
        var body = body(operation, person(operation).orElseThrow(), person);
        probes.incrementAndGet();
        return Eventually.within(Duration.ofSeconds(10), () -> {
            var answer = silent(admin.ifMatch(version(admin, path)).send(operation.method(), path, body));
            assertThat(answer.status()).as("%s %s", operation, answer.text()).isIn(400, 422);
            return answer.body().path("errors").toString();
        });
    }

    /** Of what the path is about; teams, which have no page of their own, are as they were made. */
    private static String version(Api admin, String path) {
        return path.startsWith("/api/v1/teams") ? "\"1\"" : admin.get(path.replace("/absence", "")).etag();
    }

    private void foreignIsUnknown(Api attacker, Operation operation, String id) {
        var body = operation.hasBody() ? written(operation, new SampleBody(_ -> null)) : "";
        var foreign = silent(send(attacker, operation, path(operation, id), body));
        var unknown = send(attacker, operation, path(operation, id.substring(0, id.indexOf('_') + 1) + "a".repeat(26)),
                body);
        assertThat(foreign.status()).as("%s on %s", operation, id).isEqualTo(unknown.status())
                .isGreaterThanOrEqualTo(400);
        assertThat(foreign.body().path("type")).as("%s on %s", operation, id).isEqualTo(unknown.body().path("type"));
        assertThat(foreign.body().path("detail").asString().replace(id, "")).as("%s on %s", operation, id)
                .isEqualTo(unknown.body().path("detail").asString().replaceAll("[a-z]+_a{26}", ""));
    }

    private static boolean names(Operation operation, String field) {
        return body(operation, field, "named").contains("\"" + field + "\"");
    }

    /** Names a thing of somebody else in one field; everything else is in order. */
    private static String body(Operation operation, String field, String foreignId) {
        return written(operation, new SampleBody(name -> name.equals(field) ? foreignId : null));
    }

    private static String written(Operation operation, SampleBody sample) {
        return JsonMapper.shared().writeValueAsString(sample.of(operation.body()));
    }

    private static String path(Operation operation, String id) {
        return operation.pathOf(encoded(id));
    }

    private Answer send(Api attacker, Operation operation, String path, String body) {
        probes.incrementAndGet();
        return operation.askedBy(attacker, path, body);
    }

    @CanIgnoreReturnValue
    private static Answer silent(Answer answer) {
        assertThat(answer.text()).doesNotContain(Victim.CANARY);
        assertThat(answer.headers().map().toString()).doesNotContain(Victim.CANARY);
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        return answer;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
