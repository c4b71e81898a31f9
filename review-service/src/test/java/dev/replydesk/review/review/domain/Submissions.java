package dev.replydesk.review.review.domain;

import dev.replydesk.review.detection.domain.DetectionSettings;
import dev.replydesk.review.detection.domain.Judge;
import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.review.detection.domain.painpoint.PainPointRules;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.Publishing;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Submissions for tests: a plain one-star complaint, and variations of it. */
public record Submissions(Submission it) {
    public static final Instant PUBLISHED = Instant.parse("2026-03-01T09:00:00Z");
    public static final Instant NOW = Instant.parse("2026-03-01T09:02:00Z");
    public static final ShopCard HOTEL = new ShopCard("shp_1", 1, Marketplace.MANUAL, "hotel", "Hotel", List.of(),
            ZoneOffset.UTC, PUBLISHED, PUBLISHED, Publishing.MANUAL, List.of(), null);
    public static final Judge JUDGE = new Judge(SentimentModel.shipped(), PainPointRules.shipped(),
            DetectionSettings.BUILT_IN);
    public static final String TEXT = "Waited 50 minutes, the food was cold.";

    public static Submissions complaint() {
        var author = new Author("a1", "Mark", "cus_1", null);
        var details = new Details(null, "en", author, null, null, null, null, null);
        return new Submissions(
                new Submission(Marketplace.MANUAL, "hotel", "r1", null, new Content(1, null, TEXT), details, PUBLISHED,
                        null, null));
    }

    public Submissions rated(@Nullable Integer rating) {
        return new Submissions(new Submission(it.marketplace(), it.shop(), it.externalId(), it.followUpOf(),
                new Content(rating, it.content().title(), it.content().text()), it.details(), it.publishedAt(),
                it.editedAt(), it.reply()));
    }

    public Submissions saying(String text) {
        return new Submissions(new Submission(it.marketplace(), it.shop(), it.externalId(), it.followUpOf(),
                new Content(it.content().rating(), it.content().title(), text), it.details(), it.publishedAt(),
                it.editedAt(), it.reply()));
    }

    public Submissions editedAt(String instant) {
        return new Submissions(new Submission(it.marketplace(), it.shop(), it.externalId(), it.followUpOf(),
                it.content(), it.details(),
                it.publishedAt(), Instant.parse(instant), it.reply()));
    }

    public Submissions publishedAt(String instant) {
        return new Submissions(new Submission(it.marketplace(), it.shop(), it.externalId(), it.followUpOf(),
                it.content(), it.details(),
                Instant.parse(instant), it.editedAt(), it.reply()));
    }

    public Submissions followUp(String externalId) {
        return new Submissions(
                new Submission(it.marketplace(), it.shop(), externalId, it.externalId(), it.content(), it.details(),
                        it.publishedAt(), it.editedAt(), it.reply()));
    }

    public Submissions detailed(Details details) {
        return new Submissions(
                new Submission(it.marketplace(), it.shop(), it.externalId(), it.followUpOf(), it.content(), details,
                        it.publishedAt(), it.editedAt(), it.reply()));
    }

    public Submissions ranked(@Nullable CustomerTier tier) {
        return detailed(new Details(it.details().originalRating(), it.details().language(), it.details().author(),
                it.details().orderId(), it.details().product(), it.details().url(), it.details().media(), tier));
    }

    public Submissions answered(String text, String instant) {
        return new Submissions(new Submission(it.marketplace(), it.shop(), it.externalId(), it.followUpOf(),
                it.content(), it.details(),
                it.publishedAt(), it.editedAt(), Reply.external(text, Instant.parse(instant))));
    }

    public Review stored() {
        return Review.first("rev_1", HOTEL, it, JUDGE, NOW);
    }
}
