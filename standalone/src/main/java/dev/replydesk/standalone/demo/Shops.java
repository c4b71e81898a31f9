package dev.replydesk.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The sample shops. Reviews older than a month are their backlog. */
record Shops(DeskApi desk, Teams teams) {

    private static final Duration OLD = Duration.ofDays(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Replies are taken for so long, where that is known. */
    private record Shop(String key, String name, String zone, String team, @Nullable Duration replyWindow) {}

    private static final List<Shop> ALL = List.of(
            new Shop("noodles", "Sample Noodle House · 示例面馆", "Asia/Shanghai", "Guests", null),
            new Shop("hotel", "Sample Harbour Hotel", "Europe/London", "Guests", Duration.ofDays(30)),
            new Shop("goods", "Sample Home Goods · 示例家居", "Asia/Shanghai", "Goods", null));

    void make(Instant since) throws InterruptedException {
        for (var shop : ALL) {
            make(shop, since, teams.id(shop.team()));
        }
    }

    /** 409: made by an earlier start that was cut short. */
    private void make(Shop shop, Instant since, @Nullable String team) throws InterruptedException {
        var body = JSON.createObjectNode().put("marketplace", "manual").put("shop", shop.key())
                .put("name", shop.name()).put("zone", shop.zone()).put("enforceFrom", since.minus(OLD).toString());
        if (team != null) {
            body.putArray("teamIds").add(team);
        }
        if (shop.replyWindow() != null) {
            body.put("replyWindow", "P%dD".formatted(shop.replyWindow().toDays()));
        }
        var _ = desk.post("/api/v1/shops", body, 201, 409);
    }
}
