package dev.replydesk.response.courtesy.web;

import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.response.api.CourtesyApi;
import dev.replydesk.response.api.model.CourtesyCheckRequestDto;
import dev.replydesk.response.api.model.CourtesyResultDto;
import dev.replydesk.response.courtesy.CourtesyService;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.shops.ShopService;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class CourtesyController implements CourtesyApi {

    /** Nothing is stored: every person may try a text, and every key that may write replies. */
    private static final Permission ANYBODY = Permission.ofEverybody().or(Scope.CASES_WRITE);

    private final CourtesyService courtesy;
    private final ShopService shops;

    CourtesyController(CourtesyService courtesy, ShopService shops) {
        this.courtesy = courtesy;
        this.shops = shops;
    }

    @Override
    public Mono<ResponseEntity<CourtesyResultDto>> checkCourtesy(Mono<CourtesyCheckRequestDto> request,
            ServerWebExchange exchange) {
        return Principals.require(ANYBODY).zipWith(request).flatMap(both -> {
            var reader = Reader.language(both.getT1(), exchange);
            return listed(both.getT1(), both.getT2()).map(listed -> CourtesyDtos
                    .result(courtesy.check(CourtesyDtos.input(both.getT2(), listed)), reader));
        }).map(ResponseEntity::ok);
    }

    private Mono<List<String>> listed(Principal caller, CourtesyCheckRequestDto asked) {
        var shop = asked.getShop();
        return shop == null
                ? Mono.just(List.of())
                : shops.named(caller.merchant(), asked.getMarketplace(), shop)
                        .map(ShopCopy::listedContacts).defaultIfEmpty(List.of());
    }
}
