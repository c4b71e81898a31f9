package dev.replydesk.review.publication;

import dev.replydesk.review.publication.domain.PublishingRules;
import dev.replydesk.review.shop.domain.Publishing;
import dev.replydesk.review.shop.domain.ShopCard;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The marketplaces that can be published to; asked late, because connectors know shops and shops tell their rules. */
@Component
public class ReplyPublishers {
    private final ObjectProvider<ReplyPublisher> all;

    ReplyPublishers(ObjectProvider<ReplyPublisher> all) {
        this.all = all;
    }

    /** The rules under which this shop's replies go out by themselves; empty where a person publishes by hand. */
    public Optional<PublishingRules> rules(ShopCard shop) {
        return of(shop).map(publisher -> publisher.rules().within(shop.replyWindow()));
    }

    Optional<ReplyPublisher> of(ShopCard shop) {
        return shop.publishing() == Publishing.MARKETPLACE ? connector(shop) : Optional.empty();
    }

    /** Also where the shop is published by hand by now: what is out must still be looked for. */
    Optional<ReplyPublisher> connector(ShopCard shop) {
        return all.stream().filter(p -> p.marketplace() == shop.marketplace()).findFirst();
    }
}
