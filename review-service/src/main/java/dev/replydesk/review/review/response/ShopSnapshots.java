package dev.replydesk.review.review.response;

import dev.replydesk.review.internalapi.model.MarketplaceDto;
import dev.replydesk.review.internalapi.model.ShopSnapshotDto;
import dev.replydesk.review.shop.domain.ShopCard;
import org.springframework.stereotype.Component;

/** A shop as response-service reads it, on its own and inside a review. */
@Component
class ShopSnapshots {
    private final ReplyRules rules;

    ShopSnapshots(ReplyRules rules) {
        this.rules = rules;
    }

    ShopSnapshotDto of(ShopCard shop) {
        return new ShopSnapshotDto(shop.id(), shop.version(), MarketplaceDto.fromValue(shop.marketplace().key()),
                shop.key(), shop.name(), shop.teamIds(), shop.zone().getId(), shop.createdAt(), shop.enforceFrom(),
                rules.of(shop)).listedContacts(shop.listedContacts());
    }
}
