package dev.replydesk.notification.alerts.web;

import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.notification.api.DeliveriesApi;
import dev.replydesk.notification.api.model.ChannelDto;
import dev.replydesk.notification.api.model.DeliveryPageDto;
import dev.replydesk.notification.api.model.DeliveryStateDto;
import dev.replydesk.notification.delivery.DeliveryFilter;
import dev.replydesk.notification.delivery.DeliveryPage;
import dev.replydesk.notification.delivery.DeliveryService;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class DeliveriesController implements DeliveriesApi {

    private static final Permission READ = Permission.ofEverybody().or(Scope.CASES_READ);
    private static final Permission READ_ALL = Permission.of(Role.ADMIN, Role.AUDITOR).or(Scope.CASES_READ);

    private final DeliveryService deliveries;

    DeliveriesController(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Mono<ResponseEntity<DeliveryPageDto>> listDeliveries(@Nullable String caseId, @Nullable String recipient,
            @Nullable ChannelDto channel, @Nullable DeliveryStateDto state, Integer limit, @Nullable String cursor,
            ServerWebExchange exchange) {
        var wanted = new DeliveryFilter(caseId, recipient, channel == null ? null : ChannelKind.valueOf(channel.name()),
                state == null ? null : DeliveryState.valueOf(state.name()));
        return Principals.require(READ).flatMap(caller -> page(caller, wanted, limit, cursor))
                .map(page -> ResponseEntity.ok(DeliveryDtos.page(page)));
    }

    private Mono<DeliveryPage> page(Principal caller, DeliveryFilter wanted, int limit, @Nullable String cursor) {
        if (READ_ALL.allows(caller)) {
            return deliveries.list(caller.merchant(), wanted, limit, cursor);
        }
        var others = wanted.recipient() != null && !wanted.recipient().equals(caller.subject());
        return others
                ? Mono.just(DeliveryPage.EMPTY)
                : deliveries.list(caller.merchant(), wanted.to(caller.subject()), limit, cursor);
    }
}
