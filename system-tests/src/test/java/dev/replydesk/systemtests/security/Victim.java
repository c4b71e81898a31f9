package dev.replydesk.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** A merchant with one of everything; each of its texts carries a canary that nobody else may ever see. */
record Victim(String mongodbUri, String merchantId, String person, List<String> ids, List<String> values) {

    static final String CANARY = "canary7f3a";
    private static final List<String> DATABASES = List.of("replydesk-gateway", "replydesk-review", "replydesk-response",
            "replydesk-notification");

    /** An outage stops nothing under it, so that nothing changes by itself. */
    private static final String POLICIES = """
            {"policies":[{"name":"All of %s","firstReply":"PT24H","pauseReasons":["MARKETPLACE_APPEAL"]}]}"""
            .formatted(CANARY);

    static Victim in(StartedReplydesk replydesk) {
        var access = replydesk.createMerchant("Merchant " + CANARY, "first@" + CANARY + ".example.org");
        var api = Api.anonymous(replydesk.url()).withKey(access.apiKey());
        var people = new People(access);
        var team = people.team("Team " + CANARY);
        var agent = people.join("agent-" + CANARY, "AGENT", "en", team);
        sleepsAndLeaves(agent.client(), people.join("deputy-" + CANARY, "AGENT", "en", team).id());
        onCall(api, team, agent.id());
        var shop = api
                .post("/api/v1/shops",
                        """
                                {"marketplace":"manual","shop":"%s","name":"Shop %s","teamIds":["%s"]}"""
                                .formatted(CANARY, CANARY, team))
                .expect(201).path("id").asString();
        api.ifMatch(api.get("/api/v1/sla-policies").etag()).put("/api/v1/sla-policies", POLICIES).expect(200);
        var review = api.post("/api/v1/reviews",
                """
                        {"marketplace":"manual","shop":"%s","externalId":"%s","rating":1,"text":"Cold food, %s","publishedAt":"%s",
                         "author":{"externalId":"%s","name":"Guest %s"}}"""
                        .formatted(CANARY, CANARY, CANARY,
                                Instant.now().minusSeconds(60), CANARY, CANARY))
                .expect(201);
        var reviewId = review.path("id").asString();
        var caseId = review.path("caseId").asString();
        var exemption = exempt(agent.client(), caseId);
        var pause = pause(agent.client(), caseId);
        var outage = api.post("/api/v1/outages", "{\"shopId\":\"%s\",\"note\":\"%s\"}".formatted(shop, CANARY))
                .expect(201)
                .path("id").asString();
        var reapplied = reapply(api);
        var channel = api.post("/api/v1/channels",
                """
                        {"kind":"SLACK","name":"Room %s","url":"https://hooks.slack.com/services/%s"}"""
                        .formatted(CANARY, CANARY))
                .expect(201).path("id").asString();
        var calendar = api.post("/api/v1/calendars",
                """
                        {"name":"Hours %s","zone":"UTC","week":{"monday":[{"from":"09:00","to":"17:00"}]}}"""
                        .formatted(CANARY))
                .expect(201).path("id").asString();
        var key = api.get("/api/v1/api-keys").expect(200).path("items").get(0).path("id").asString();
        var merchant = Api.anonymous(replydesk.url()).signedIn(access.user(), access.password()).get("/api/v1/me")
                .expect(200)
                .path("merchant").path("id").asString();
        var customer = review.path("author").path("customerId").asString();
        return new Victim(replydesk.mongoUri(), merchant, agent.id(),
                List.of(team, agent.id(), shop, reviewId, caseId, exemption, pause, outage, reapplied, key, customer,
                        channel, calendar),
                List.of(team, agent.id(), shop, reviewId, caseId, customer, CANARY, merchant));
    }

    /** In a year, so that nobody is away while the matrix runs. */
    private static void sleepsAndLeaves(Api agent, String deputy) {
        var from = Instant.now().plus(Duration.ofDays(365));
        agent.ifMatch(agent.get("/api/v1/me").etag()).put("/api/v1/me/absence",
                "{\"from\":\"%s\",\"until\":\"%s\",\"deputyId\":\"%s\"}".formatted(from, from.plusSeconds(60), deputy))
                .expect(200);
        agent.ifMatch(agent.get("/api/v1/me").etag()).put("/api/v1/me/quiet-hours",
                "{\"days\":[\"MONDAY\"],\"from\":\"22:00\",\"to\":\"07:00\"}").expect(200);
    }

    /** The people must have come to where rosters lie. */
    private static void onCall(Api api, String team, String person) {
        var path = "/api/v1/rosters/" + team;
        var roster = """
                {"zone":"UTC","shifts":[{"name":"Night %s","days":["MONDAY"],"from":"22:00","to":"06:00","persons":["%s"]}]}"""
                .formatted(CANARY, person);
        Eventually.within(Duration.ofSeconds(10),
                () -> api.ifMatch(api.get(path).etag()).put(path, roster).expect(200));
    }

    private static String exempt(Api agent, String caseId) {
        Eventually.within(Duration.ofSeconds(5), () -> agent.get("/api/v1/cases/" + caseId).expect(200));
        return agent.post("/api/v1/cases/" + caseId + "/exemptions",
                "{\"reason\":\"SPAM\",\"note\":\"" + CANARY + "\"}").expect(201).path("id").asString();
    }

    /** It is over before anybody looks. */
    private static String reapply(Api api) {
        var path = "/api/v1/sla-policies/reapplications";
        var id = api.ifMatch(api.get("/api/v1/sla-policies").etag()).post(path, "{\"choice\":\"FROM_NOW_ON\"}")
                .expect(201).path("id").asString();
        return Eventually.within(Duration.ofSeconds(30), () -> {
            assertThat(api.get(path).expect(200).path("items").get(0).has("finishedAt")).isTrue();
            return id;
        });
    }

    private static String pause(Api agent, String caseId) {
        var proposed = agent.post("/api/v1/cases/" + caseId + "/pauses",
                "{\"reason\":\"MARKETPLACE_APPEAL\",\"evidence\":{\"text\":\"" + CANARY + "\"}}").expect(201);
        return proposed.path("pauses").get(0).path("id").asString();
    }

    /**
     * Everything stored of this merchant, so that any change of it shows; sign-in times and leases of the plumbing
     * aside. Taken once every event about the merchant has come to its consumers.
     */
    String fingerprint() {
        return Eventually.within(Duration.ofSeconds(30), () -> {
            var stored = stored();
            assertThat(stored).noneMatch(d -> d.getList("outbox", Document.class, List.of()).stream()
                    .anyMatch(e -> e.containsKey("due")));
            return stored.stream().map(Victim::stable).collect(Collectors.joining("\n"));
        });
    }

    private List<Document> stored() {
        var found = new TreeMap<String, Document>();
        try (var mongo = MongoClients.create(mongodbUri)) {
            for (String database : DATABASES) {
                var db = mongo.getDatabase(database);
                for (String collection : Flux.from(db.listCollectionNames()).collectList().block()) {
                    if (!collection.equals("sessions") && !collection.startsWith("system.")) {
                        Flux.from(db.getCollection(collection).find(new Document("merchantId", merchantId)))
                                .toIterable()
                                .forEach(d -> found.put(database + "." + collection + "/" + d.get("_id"), d));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static String stable(Document stored) {
        List.of("outbox", "seq", "mark", "lastUsedAt", "lastSignInAt").forEach(stored::remove);
        return stored.toJson();
    }
}
