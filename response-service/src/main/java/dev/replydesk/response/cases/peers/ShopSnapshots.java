package dev.replydesk.response.cases.peers;

import static java.time.temporal.ChronoUnit.MILLIS;

import dev.replydesk.response.reviewapi.model.ReplyRulesDto;
import dev.replydesk.response.reviewapi.model.ShopSnapshotDto;
import dev.replydesk.response.shops.ShopCopy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads review-service's snapshot of a shop, which comes by itself and inside every review. */
final class ShopSnapshots {
    private ShopSnapshots() {
    }

    static ShopCopy copy(ShopSnapshotDto s) {
        return new ShopCopy(s.getId(), s.getSeq(), s.getMarketplace().getValue(), s.getKey(), s.getName(),
                s.getTeamIds(), s.getCreatedAt().truncatedTo(MILLIS), s.getEnforceFrom().truncatedTo(MILLIS),
                s.getReplyRules().getPublication() == ReplyRulesDto.PublicationEnum.MARKETPLACE,
                Objects.requireNonNullElse(s.getListedContacts(), List.of()),
                Optional.ofNullable(s.getReplyRules().getWindow()).map(Duration::parse).orElse(null));
    }
}
