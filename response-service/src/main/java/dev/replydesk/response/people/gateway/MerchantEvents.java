package dev.replydesk.response.people.gateway;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.response.gatewayapi.model.MerchantCreatedDto;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A new merchant starts with the built-in policy and without cases, so hearing of it needs no record here. */
@Component
class MerchantEvents implements EventHandler<MerchantCreatedDto> {
    @Override
    public Set<String> types() {
        return Set.of("MerchantCreated");
    }

    @Override
    public String producer() {
        return "gateway";
    }

    @Override
    public Class<MerchantCreatedDto> payload() {
        return MerchantCreatedDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<MerchantCreatedDto>> events) {
        return Flux.empty();
    }
}
