package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Any change, after which a reply that nobody holds any more goes the way its shop publishes now: to the marketplace by
 * itself, or else it waits for a person.
 */
public record HandOver(CaseChange first, Predicate<ShopRef> byMarketplace) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var next = first.on(c, now);
        return next == c || !byMarketplace.test(next.shop())
                ? next
                : next.liveReply().filter(r -> r.isIn(PublicationState.PENDING) && isNews(c, r))
                        .map(r -> handedOver(next, r)).orElse(next);
    }

    private static boolean isNews(ResponseCase before, Reply reply) {
        return before.replies().stream().noneMatch(r -> r.id().equals(reply.id()) && r.isIn(PublicationState.PENDING));
    }

    private static ResponseCase handedOver(ResponseCase c, Reply reply) {
        return c.edit().replace(reply.with(Objects.requireNonNull(reply.publication()).handedOver())).quietly();
    }
}
