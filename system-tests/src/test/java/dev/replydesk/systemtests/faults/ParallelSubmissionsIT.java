package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Answer;
import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifty hands on one case at once: one claim, one publication. */
@ExtendWith(SharedDesk.class)
class ParallelSubmissionsIT {

    private static final int HANDS = 50;
    private static final int CASES = 200;
    private static final String REPLY = "{\"text\":\"Dear guest, thank you for telling us. We are sorry that the soup was cold. "
            + "We have spoken to the kitchen today and will refund the soup within 24 hours. Kind regards, the team\","
            + "\"undoSeconds\":0}";

    @Test
    void fiftyClaimsGiveOneHolderAndFiftySubmissionsOnePublication(Access access) {
        var api = access.api();
        var people = new People(access);
        var hands = List.of(people.join("ann", "AGENT", "en"),
                people.join("ben", "AGENT", "en"),
                people.join("cho", "AGENT", "zh-CN"), people.join("dov", "AGENT", "en"));
        api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"s\",\"name\":\"S\"}").expect(201);
        for (var caseId : cases(api)) {
            var winner = claimedOnce(hands.stream().map(People.Person::client).toList(), caseId);
            publishedOnce(winner, caseId);
        }
    }

    private static List<String> cases(Api api) {
        var lines = IntStream.range(0, CASES)
                .mapToObj(
                        i -> """
                                {"marketplace":"manual","shop":"s","externalId":"r%d","rating":1,"text":"The soup was cold.","publishedAt":"%s"}
                                """
                                .formatted(i, Instant.now()))
                .collect(Collectors.joining());
        assertThat(api.postLines("/api/v1/reviews/batch", lines).lines()).hasSize(CASES);
        return Eventually.within(Duration.ofSeconds(10), () -> {
            var items = api.get("/api/v1/cases?limit=200").expect(200).path("items");
            assertThat(items).hasSize(CASES);
            return items.findValuesAsString("id").stream().filter(id -> id.startsWith("case_")).toList();
        });
    }

    private static Api claimedOnce(List<Api> hands, String caseId) {
        var answers = together(
                i -> () -> hands.get(i % hands.size()).postAsync("/api/v1/cases/" + caseId + "/claim", ""));
        var winners = IntStream.range(0, HANDS).filter(i -> answers.get(i).status() == 200).map(i -> i % hands.size())
                .boxed().collect(Collectors.toSet());
        assertThat(winners).as("holders of %s", caseId).hasSize(1);
        assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 409);
        return hands.get(winners.iterator().next());
    }

    private static void publishedOnce(Api holder, String caseId) {
        var submitting = holder.with("If-Match", holder.get("/api/v1/cases/" + caseId).etag());
        var answers = together(i -> () -> submitting.postAsync("/api/v1/cases/" + caseId + "/replies", REPLY));
        assertThat(answers).filteredOn(a -> a.status() == 202).hasSize(1);
        assertThat(statuses(answers)).isSubsetOf(202, 409, 412);
        assertThat(holder.get("/api/v1/cases/" + caseId).expect(200).path("replies")).hasSize(1);
    }

    private static Set<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).collect(Collectors.toSet());
    }

    private static List<Answer> together(java.util.function.IntFunction<Supplier<CompletableFuture<Answer>>> request) {
        var sent = IntStream.range(0, HANDS).mapToObj(i -> request.apply(i).get()).toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }
}
