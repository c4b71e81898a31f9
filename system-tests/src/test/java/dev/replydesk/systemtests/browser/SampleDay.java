package dev.replydesk.systemtests.browser;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up hotel and its café on an ordinary afternoon: reviews in both languages at every distance from their
 * deadline, customers who wrote before, and colleagues at work.
 */
final class SampleDay {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Access access;
    private final Api api;
    private final Map<String, String> cases = new HashMap<>();

    private SampleDay(Access access) {
        this.access = access;
        this.api = access.api();
    }

    static SampleDay of(Access access) {
        var day = new SampleDay(access);
        day.open();
        day.listen();
        day.work();
        return day;
    }

    /** The case of the latest review of this customer. */
    String caseOf(String author) {
        return Optional.ofNullable(cases.get(author)).orElseThrow(() -> new AssertionError(author + " has no case"));
    }

    private void open() {
        shop("cafe", "Corner Café");
        shop("hotel", "Harbour Hotel");
        api.ifMatch(api.get("/api/v1/sla-policies").etag()).put("/api/v1/sla-policies", """
                {"policies":[{"name":"1–2 ★","match":{"maxRating":2},"firstReply":"%s"},
                {"name":"3 ★","firstReply":"%s"}]}""".formatted(SampleReview.FEW_STARS, SampleReview.OTHERS))
                .expect(200);
    }

    private void shop(String key, String name) {
        api.post("/api/v1/shops", JSON.createObjectNode().put("marketplace", "manual").put("shop", key).put("name",
                name).put("enforceFrom", "2020-01-01T00:00:00Z").toString()).expect(201);
    }

    private void listen() {
        var now = Instant.now();
        var count = 0;
        for (var sample : SampleReview.afternoon()) {
            count += 1;
            var stored = api.post("/api/v1/reviews", sample.submission("r" + count, now).toString()).expect(201);
            var id = stored.path("caseId").asString("");
            if (!id.isEmpty()) {
                cases.put(sample.author(), id);
            }
        }
        cases.values().forEach(id -> Eventually.within(SOON, () -> api.get("/api/v1/cases/" + id).expect(200)));
    }

    /**
     * Mei writes to the customer who waits longest, Lena has published one reply and asks for a second look at another
     * one, and one review is to stay without an answer.
     */
    private void work() {
        var people = new People(access);
        var mei = people.join("mei", "AGENT", "zh-CN").client();
        var lena = people.join("lena", "AGENT", "en").client();
        mei.post("/api/v1/cases/" + caseOf("周女士") + "/claim").expect(200);
        remark(lena, "Mark T.", 4, "The kitchen knows; a refund is agreed.");
        remark(mei, "陈先生", 3, "问过骑手，盒子是路上压坏的。");
        reply(lena, "Jonas", "\"undoSeconds\":0", "Dear Jonas, thank you for telling us. We are sorry that you got the "
                + "wrong order twice and a voucher instead of a refund. We have refunded both orders today. Kind regards, the Corner Café team");
        reply(lena, "Tomás", "\"requestOverride\":\"He asked for two lines, no more.\"",
                "Dear Tomás, sorry that you stood in the rain. Please call us.");
        mei.post("/api/v1/cases/" + caseOf("老吴") + "/exemptions",
                "{\"reason\":\"IMPROVED\",\"note\":\"客人当面说已经满意。\"}").expect(201);
    }

    private void remark(Api agent, String author, int mood, String note) {
        var path = "/api/v1/cases/" + caseOf(author);
        agent.post(path + "/mood", "{\"mood\":%d}".formatted(mood)).expect(200);
        agent.post(path + "/notes", "{\"text\":\"%s\"}".formatted(note)).expect(201);
    }

    private void reply(Api agent, String author, String more, String text) {
        var path = "/api/v1/cases/" + caseOf(author);
        var claimed = agent.post(path + "/claim");
        agent.ifMatch(claimed.etag()).post(path + "/replies", "{\"text\":\"%s\",%s}".formatted(text, more)).expect(202);
    }
}
