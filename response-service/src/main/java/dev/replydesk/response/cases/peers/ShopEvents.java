package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.response.reviewapi.model.ShopSnapshotDto;
import dev.replydesk.response.shops.ShopService;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Keeps the copies of shops up to date. */
@Component
class ShopEvents implements EventHandler<ShopSnapshotDto> {
    private final ShopService shops;

    ShopEvents(ShopService shops) {
        this.shops = shops;
    }

    @Override
    public Set<String> types() {
        return Set.of("ShopChanged");
    }

    @Override
    public String producer() {
        return "review-service";
    }

    @Override
    public Class<ShopSnapshotDto> payload() {
        return ShopSnapshotDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<ShopSnapshotDto>> events) {
        return Flux.fromIterable(events).concatMap(e -> shops.learn(e.merchant(), ShopSnapshots.copy(e.data())))
                .thenMany(Flux.empty());
    }
}
