package dev.replydesk.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Answer;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import dev.replydesk.systemtests.security.Contracts.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
            victim.ids().forEach(id -> silent(
                    send(attacker, operation, path(operation, "none"), body(operation, id))));
        }
    }

    private void foreignIsUnknown(Api attacker, Operation operation, String id) {
        var body = operation.hasBody() ? body(operation, null) : "";
        var foreign = silent(send(attacker, operation, path(operation, id), body));
        var unknown = send(attacker, operation, path(operation, id.substring(0, id.indexOf('_') + 1) + "a".repeat(26)),
                body);
        assertThat(foreign.status()).as("%s on %s", operation, id).isEqualTo(unknown.status())
                .isGreaterThanOrEqualTo(400);
        assertThat(foreign.body().path("type")).as("%s on %s", operation, id).isEqualTo(unknown.body().path("type"));
        assertThat(foreign.body().path("detail").asString().replace(id, "")).as("%s on %s", operation, id)
                .isEqualTo(unknown.body().path("detail").asString().replaceAll("[a-z]+_a{26}", ""));
    }

    private static String body(Operation operation, @org.jspecify.annotations.Nullable String foreignId) {
        Map<String, Object> body = new SampleBody(field -> foreignId != null && isReference(field) ? foreignId : null)
                .of(operation.body());
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static boolean isReference(String field) {
        return Set.of("assignee", "teamIds", "shops", "shop", "shopId", "id", "followUpOf").contains(field);
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
