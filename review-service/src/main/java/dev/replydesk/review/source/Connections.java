package dev.replydesk.review.source;

import dev.replydesk.chassis.seal.SealBroken;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.marketplace.Account;
import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.source.domain.Source;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives connectors the account of a shop, and hears from them when the marketplace takes it no more. */
@Component
public class Connections {
    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private final Sources sources;
    private final Vault vault;

    Connections(Sources sources, Vault vault) {
        this.sources = sources;
        this.vault = vault;
    }

    /** Empty while the shop is not connected, or while its credentials are known to be no good. */
    public Mono<Account> account(MerchantId merchant, String shopId) {
        return sources.find(merchant, Sources.id(merchant, shopId))
                .filter(source -> source.trouble() == null || !source.trouble().kind().isOfTheAccount())
                .map(source -> account(merchant, source));
    }

    public Mono<Void> report(MerchantId merchant, String shopId, Trouble trouble) {
        return sources.update(merchant, Sources.id(merchant, shopId), source -> source.troubled(trouble)).then();
    }

    /** What a paused source is still asked for says nothing about the marketplace: nobody would see it come back. */
    Account account(MerchantId merchant, Source source) {
        return new Account(merchant, source.isPaused() ? null : source.shopId(), source.account(),
                URI.create(source.address()),
                opened(merchant, source));
    }

    private Map<String, String> opened(MerchantId merchant, Source source) {
        try {
            return vault.open(merchant, source.id(), source.credentials());
        } catch (SealBroken e) {
            LOG.warn("{}", e.getMessage(), e);
            throw new MarketplaceFailure(Trouble.Kind.CREDENTIALS_WRONG,
                    "The stored credentials do not open with this service's key: enter them anew");
        }
    }
}
