package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.store.Inserted;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.Delivery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The way in for alerts and the way to look up what became of them. */
@Service
public class DeliveryService {

    private final Deliveries deliveries;

    DeliveryService(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Stores what is not stored yet; what was ordered before is left as it is. */
    public Mono<Inserted> order(MerchantId merchant, List<Delivery> ordered) {
        return deliveries.insertMany(merchant, ordered);
    }

    public Mono<DeliveryPage> list(MerchantId merchant, DeliveryFilter filter, int limit, @Nullable String cursor) {
        return Mono.defer(() -> deliveries.newest(merchant, filter, limit + 1, Cursor.decode(cursor, 2)).collectList())
                .map(found -> page(found, limit));
    }

    private static DeliveryPage page(List<Delivery> found, int limit) {
        if (found.size() <= limit) {
            return new DeliveryPage(found, null);
        }
        var last = found.get(limit - 1);
        return new DeliveryPage(found.subList(0, limit), Cursor.of(last.alert().raisedAt(), last.id()).encode());
    }
}
