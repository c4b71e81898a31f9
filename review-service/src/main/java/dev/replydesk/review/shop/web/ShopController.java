package dev.replydesk.review.shop.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.ShopApi;
import dev.replydesk.review.api.model.NewShopDto;
import dev.replydesk.review.api.model.ShopChangeDto;
import dev.replydesk.review.api.model.ShopDto;
import dev.replydesk.review.api.model.ShopPageDto;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.Shop;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class ShopController implements ShopApi {
    private final ShopService shops;

    ShopController(ShopService shops) {
        this.shops = shops;
    }

    @Override
    public Mono<ResponseEntity<ShopDto>> createShop(Mono<NewShopDto> newShop, ServerWebExchange exchange) {
        return Principals.require(Rights.SET_UP_SHOPS).zipWith(newShop.map(ShopDtos::wanted))
                .flatMap(both -> shops.create(both.getT1(), both.getT2()))
                .map(shop -> answer(shop, ResponseEntity.created(URI.create(PATH_CREATE_SHOP + "/" + shop.id()))));
    }

    @Override
    public Mono<ResponseEntity<ShopDto>> getShop(String id, ServerWebExchange exchange) {
        return Principals.require(Rights.SEE_SHOPS).flatMap(caller -> shops.get(caller, id)).map(ShopController::ok);
    }

    @Override
    public Mono<ResponseEntity<ShopPageDto>> listShops(Integer limit, @Nullable String cursor,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SEE_SHOPS).flatMap(caller -> {
            var from = Cursor.decode(cursor, 1);
            return shops.list(caller, from == null ? "" : from.text(0), limit);
        }).map(ShopDtos::page).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ShopDto>> updateShop(String id, Mono<ShopChangeDto> change, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SET_UP_SHOPS).zipWith(change.map(ShopDtos::change))
                .flatMap(both -> shops.change(both.getT1(), id, IfMatch.version(ifMatch), both.getT2()))
                .map(ShopController::ok);
    }

    private static ResponseEntity<ShopDto> ok(Shop shop) {
        return answer(shop, ResponseEntity.status(HttpStatus.OK));
    }

    private static ResponseEntity<ShopDto> answer(Shop shop, ResponseEntity.BodyBuilder answer) {
        return answer.eTag(IfMatch.etag(shop.version())).body(ShopDtos.shop(shop));
    }
}
