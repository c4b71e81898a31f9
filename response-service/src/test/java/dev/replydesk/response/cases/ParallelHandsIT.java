package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fifty hands reach for the same thing at once, ten times. */
@ServiceIT
class ParallelHandsIT {
    private static final int HANDS = 50;

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;

    @RepeatedTest(10)
    void fiftySubmitsOfOneHolderMakeOnePublication(RepetitionInfo round) {
        var desk = new Desk(api);
        var id = desk.opened("s" + round.getCurrentRepetition(), clock.instant());
        var etag = desk.claim(agent(), id).etag();
        var codes = atOnce(
                i -> post(agent(), "/cases/" + id + "/replies", etag, Map.of("text", Desk.KIND, "undoSeconds", 0)));
        assertThat(codes).filteredOn(c -> c == 202).hasSize(1);
        assertThat(codes).filteredOn(c -> c != 202).hasSize(HANDS - 1).allMatch(c -> c == 409 || c == 412);
        assertThat(desk.get(agent(), "/cases/" + id).<List<?>>at("$.replies")).hasSize(1);
    }

    @RepeatedTest(10)
    void fiftyPeopleClaimingMakeOneClaim(RepetitionInfo round) {
        var desk = new Desk(api);
        var id = desk.opened("c" + round.getCurrentRepetition(), clock.instant());
        var codes = atOnce(i -> post(person("usr_" + i, Role.AGENT), "/cases/" + id + "/claim", null, null));
        assertThat(codes).filteredOn(c -> c == 200).hasSize(1);
        assertThat(codes).filteredOn(c -> c != 200).hasSize(HANDS - 1).allMatch(c -> c == 409);
        assertThat(Desk.history(desk.get(agent(), "/cases/" + id))).containsExactly("OPENED", "CLAIMED");
    }

    private static List<Integer> atOnce(IntFunction<Mono<Integer>> hand) {
        return Await.all(Flux.range(0, HANDS).flatMap(hand::apply, HANDS));
    }

    private Mono<Integer> post(Principal as, String path, String ifMatch, Object body) {
        var request = WebClient.create(api.address()).post().uri("/api/v1" + path).headers(h -> {
            h.setBearerAuth(api.token(as));
            if (ifMatch != null) {
                h.setIfMatch(ifMatch);
            }
        });
        return (body == null ? request : request.bodyValue(body)).exchangeToMono(r -> r.releaseBody()
                .thenReturn(r.statusCode().value()));
    }
}
