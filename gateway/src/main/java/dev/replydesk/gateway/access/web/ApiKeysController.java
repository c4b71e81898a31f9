package dev.replydesk.gateway.access.web;

import static dev.replydesk.chassis.http.IfMatch.etag;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.gateway.Page;
import dev.replydesk.gateway.access.ApiKeyService;
import dev.replydesk.gateway.access.domain.ApiKey;
import dev.replydesk.gateway.access.domain.KeySecret;
import dev.replydesk.gateway.access.domain.KeyWish;
import dev.replydesk.gateway.api.ApiKeysApi;
import dev.replydesk.gateway.api.model.ApiKeyDto;
import dev.replydesk.gateway.api.model.ApiKeyPageDto;
import dev.replydesk.gateway.api.model.CreatedApiKeyDto;
import dev.replydesk.gateway.api.model.NewApiKeyDto;
import dev.replydesk.gateway.api.model.ScopeDto;
import dev.replydesk.gateway.people.PersonFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The keys of the caller's merchant. */
@RestController
class ApiKeysController implements ApiKeysApi {
    private final ApiKeyService keys;

    ApiKeysController(ApiKeyService keys) {
        this.keys = keys;
    }

    @Override
    public Mono<ResponseEntity<ApiKeyPageDto>> listApiKeys(Integer limit, @Nullable String cursor,
            ServerWebExchange exchange) {
        return Principals.merchant().flatMap(merchant -> keys.page(merchant, limit, cursor))
                .map(ApiKeysController::page).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CreatedApiKeyDto>> createApiKey(Mono<NewApiKeyDto> body, ServerWebExchange exchange) {
        return Mono.zip(Principals.current(), body.map(ApiKeysController::wish))
                .flatMap(both -> keys.create(both.getT1(), both.getT2()))
                .map(c -> ResponseEntity.status(HttpStatus.CREATED).eTag(etag(c.key().version()))
                        .body(new CreatedApiKeyDto(dto(c.key()), c.secret().value())));
    }

    @Override
    public Mono<ResponseEntity<Void>> revokeApiKey(String id, @Nullable String ifMatch, ServerWebExchange exchange) {
        return Principals.current()
                .flatMap(by -> keys.revoke(by.merchant(), id, IfMatch.version(ifMatch), by.subject()))
                .thenReturn(ResponseEntity.noContent().build());
    }

    private static KeyWish wish(NewApiKeyDto body) {
        new PersonFields().name(body.getName()).check();
        return new KeyWish(body.getName(), body.getScopes().stream().map(ScopeDto::getValue).toList(), body
                .getExpiresAt());
    }

    private static ApiKeyPageDto page(Page<ApiKey> page) {
        return new ApiKeyPageDto(page.items().stream().map(ApiKeysController::dto).toList(), page.nextCursor());
    }

    private static ApiKeyDto dto(ApiKey key) {
        var scopes = key.scopes().stream().map(ScopeDto::fromValue);
        return new ApiKeyDto().id(key.id()).name(key.name()).scopes(scopes.toList()).prefix(KeySecret.PREFIX)
                .last4(key.last4()).createdAt(key.createdAt()).createdBy(key.createdBy())
                .lastUsedAt(key.lastUsedAt()).expiresAt(key.expiresAt()).revokedAt(key.revokedAt())
                .version(key.version());
    }
}
