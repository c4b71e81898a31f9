package dev.replydesk.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop at the simulated marketplace, connected as anybody connects one: by its token. */
record WildberriesShop(DeskApi desk, @Nullable String teamId) {

    private static final Duration OLD = Duration.ofDays(30);
    private static final String KEY = "demo";
    private static final JsonMapper JSON = JsonMapper.shared();

    void connect(String token, Instant since) throws InterruptedException {
        var source = JSON.createObjectNode();
        source.putObject("credentials").put("token", token);
        var _ = desk.post("/api/v1/shops/%s/sources".formatted(shop(since)), source, 200, 201);
    }

    /** 409: made by an earlier start that was cut short. */
    private String shop(Instant since) throws InterruptedException {
        var body = JSON.createObjectNode().put("marketplace", "wildberries").put("shop", KEY)
                .put("name", "Sample Wildberries shop").put("zone", "Europe/Moscow")
                .put("enforceFrom", since.minus(OLD).toString());
        if (teamId != null) {
            body.putArray("teamIds").add(teamId);
        }
        var made = desk.post("/api/v1/shops", body, 201, 409);
        return made.status() == 201 ? made.json().path("id").asString() : known();
    }

    private String known() throws InterruptedException {
        return desk.get("/api/v1/shops?limit=200").json().path("items").valueStream().filter(WildberriesShop::isIt)
                .map(shop -> shop.path("id").asString()).findFirst()
                .orElseThrow(() -> new DemoFailure("the sample Wildberries shop is neither new nor there"));
    }

    private static boolean isIt(JsonNode shop) {
        return shop.path("marketplace").asString().equals("wildberries") && shop.path("shop").asString().equals(KEY);
    }
}
