package dev.replydesk.review.review.response;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.review.shop.domain.Shop;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every new state of a shop is told, because deadlines and people depend on it. */
@Component
class ShopEvents implements Announcements<Shop> {
    private final ShopSnapshots shops;

    ShopEvents(ShopSnapshots shops) {
        this.shops = shops;
    }

    @Override
    public List<Announcement> of(@Nullable Shop before, Shop after) {
        return List.of(new Announcement("ShopChanged", "response-service", shops.of(after.card())));
    }
}
