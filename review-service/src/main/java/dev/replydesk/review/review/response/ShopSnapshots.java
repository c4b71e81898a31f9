package dev.replydesk.review.review.response;

import dev.replydesk.review.internalapi.model.MarketplaceDto;
import dev.replydesk.review.internalapi.model.ReplyRulesDto;
import dev.replydesk.review.internalapi.model.ShopSnapshotDto;
import dev.replydesk.review.shop.domain.ShopCard;

/** A shop as response-service reads it, on its own and inside a review. */
final class ShopSnapshots {
    private ShopSnapshots() {
    }

    /** Every shop publishes by hand; the marketplace's longest reply holds there as well. */
    static ShopSnapshotDto of(ShopCard shop) {
        var rules = new ReplyRulesDto(shop.marketplace().maxReplyLength(), ReplyRulesDto.PublicationEnum.MANUAL);
        return new ShopSnapshotDto(shop.id(), shop.version(), MarketplaceDto.fromValue(shop.marketplace().key()),
                shop.key(), shop.name(), shop.teamIds(), shop.zone().getId(), shop.createdAt(), shop.enforceFrom(),
                rules);
    }
}
