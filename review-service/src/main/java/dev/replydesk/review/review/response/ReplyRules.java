package dev.replydesk.review.review.response;

import dev.replydesk.review.internalapi.model.ReplyRulesDto;
import dev.replydesk.review.internalapi.model.ReplyRulesDto.PublicationEnum;
import dev.replydesk.review.publication.ReplyPublishers;
import dev.replydesk.review.publication.domain.PublishingRules;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a shop's marketplace allows replies, and who brings them there. */
@Component
class ReplyRules {
    private final ReplyPublishers publishers;

    ReplyRules(ReplyPublishers publishers) {
        this.publishers = publishers;
    }

    /** The marketplace's longest reply holds where a person publishes by hand as well. */
    ReplyRulesDto of(ShopCard shop) {
        return publishers.rules(shop).map(ReplyRules::published)
                .orElseGet(() -> new ReplyRulesDto(shop.marketplace().maxReplyLength(), PublicationEnum.MANUAL)
                        .window(text(shop.replyWindow())));
    }

    private static ReplyRulesDto published(PublishingRules rules) {
        return new ReplyRulesDto(rules.maxLength(), PublicationEnum.MARKETPLACE).minLength(rules.minLength())
                .visibilityDelay(rules.visibilityDelay().toString()).upsert(rules.upsert())
                .window(text(rules.window()));
    }

    private static @Nullable String text(@Nullable Duration window) {
        return Objects.toString(window, null);
    }
}
