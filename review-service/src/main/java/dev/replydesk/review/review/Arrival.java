package dev.replydesk.review.review;

import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.shop.domain.ShopCard;

/** One submission with its shop, and its place among those it came with. */
record Arrival(int place, Submission told, ShopCard shop) {
    Arrival withoutReply() {
        return new Arrival(place, told.withoutReply(), shop);
    }

    Outcome is(Taken taken) {
        return new Outcome(place, taken);
    }
}
