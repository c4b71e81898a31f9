package dev.replydesk.response.cases.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.Outside;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShopSnapshotsTest {
    private static final Instant MADE = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void keepsHowLongTheMarketplaceTakesRepliesIfAnybodyKnows() {
        var told = Outside.shop("shp_1", MADE);
        assertThat(ShopSnapshots.copy(told).replyWindow()).isNull();
        told.getReplyRules().setWindow("PT720H");
        assertThat(ShopSnapshots.copy(told).replyWindow()).isEqualTo(Duration.ofDays(30));
    }
}
