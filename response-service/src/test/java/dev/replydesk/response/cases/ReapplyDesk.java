package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpMethod;

/** A merchant of its own that applies its policies to its open cases. */
record ReapplyDesk(Desk desk, MutableClock clock, MerchantId merchant, Principal boss) {
    static final String RUNS = "/sla-policies/reapplications";

    static ReapplyDesk of(TestApi api, MutableClock clock) {
        var merchant = new MerchantId("mer_" + UUID.randomUUID().toString().substring(0, 8));
        return new ReapplyDesk(new Desk(api), clock, merchant, person(merchant, "usr_boss", Set.of(), Role.ADMIN));
    }

    /** At a shop that everybody sees, or that of these teams. */
    List<String> opened(int many, int minutesAgo, String... teams) {
        var published = clock.instant().minus(Duration.ofMinutes(minutesAgo));
        var shop = Outside.shop(shop(teams), clock.instant().minus(Duration.ofDays(1)), teams);
        var reviews = IntStream.range(0, many).mapToObj(_ -> Outside.review(UUID.randomUUID().toString(), shop,
                published, Desk.COMPLAINT)).toList();
        desk.outside().assessed(merchant, reviews);
        return reviews.stream().map(ReviewSnapshotDto::getCaseId).toList();
    }

    /** Past due before it came. */
    String old() {
        var shop = Outside.shop(shop(), clock.instant().minus(Duration.ofDays(1)));
        var review = Outside.review(UUID.randomUUID().toString(), shop, clock.instant().minus(Duration.ofDays(4)),
                Desk.COMPLAINT).receivedAt(clock.instant());
        desk.outside().assessed(merchant, review);
        return review.getCaseId();
    }

    String shop(String... teams) {
        return "shp_" + merchant.value() + String.join("", teams);
    }

    /** A list of this one policy is in force from now on; its version. */
    String saved(String within) {
        var policy = Map.of("id", "pol_all", "name", "All", "firstReply", within, "pauseReasons",
                List.of("MARKETPLACE_OUTAGE"));
        var answer = desk.call(boss, HttpMethod.PUT, "/sla-policies", desk.get(boss, "/sla-policies").etag(),
                Map.of("policies", List.of(policy)));
        assertThat(answer.code()).isEqualTo(200);
        return answer.etag();
    }

    Answer preview(Principal who, Map<String, ?> request) {
        return desk.post(who, RUNS + "/preview", request);
    }

    Answer preview(String choice) {
        return preview(boss, choice(choice));
    }

    Answer start(Principal who, String version, Map<String, ?> request) {
        return desk.call(who, HttpMethod.POST, RUNS, version, request);
    }

    void started(String version, Map<String, ?> request) {
        assertThat(start(boss, version, request).code()).isEqualTo(201);
    }

    Answer stop(String id) {
        return desk.post(boss, RUNS + "/" + id + "/stop", Map.of());
    }

    Answer latest() {
        return desk.get(boss, RUNS);
    }

    Answer read(String id) {
        return desk.get(boss, "/cases/" + id);
    }

    Instant due(String id) {
        return Instant.parse(read(id).at("$.dueAt"));
    }

    static Map<String, String> choice(String choice) {
        return Map.of("choice", choice);
    }
}
