package dev.replydesk.review.review.web;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.api.model.AuthorSubmissionDto;
import dev.replydesk.review.api.model.ProductDto;
import dev.replydesk.review.api.model.ReplySubmissionDto;
import dev.replydesk.review.api.model.ReviewSubmissionDto;
import dev.replydesk.review.customer.Recognition;
import dev.replydesk.review.review.domain.Author;
import dev.replydesk.review.review.domain.Content;
import dev.replydesk.review.review.domain.CustomerTier;
import dev.replydesk.review.review.domain.Details;
import dev.replydesk.review.review.domain.Product;
import dev.replydesk.review.review.domain.Reply;
import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a submission that fits the schema into one that fits the domain, or says what is wrong with it. */
@Component
public class SubmissionReader {
    private final Recognition recognition;
    private final Clock clock;

    SubmissionReader(Recognition recognition, Clock clock) {
        this.recognition = recognition;
        this.clock = clock;
    }

    public Submission read(MerchantId merchant, ReviewSubmissionDto told) {
        SubmissionRules.check(told, clock.instant());
        var marketplace = Marketplace.valueOf(told.getMarketplace().name());
        var content = new Content(told.getRating(), Texts.optional(told.getTitle()), Texts.wellFormed(told.getText()));
        return new Submission(marketplace, told.getShop(), Texts.wellFormed(told.getExternalId()),
                Texts.optional(told.getFollowUpOf()), content, details(merchant, marketplace, told),
                whole(told.getPublishedAt()), told.getEditedAt() == null ? null : whole(told.getEditedAt()),
                reply(told.getReply()));
    }

    private Details details(MerchantId merchant, Marketplace marketplace, ReviewSubmissionDto told) {
        return new Details(Texts.optional(told.getOriginalRating()), told.getLanguage(),
                author(merchant, marketplace, told.getAuthor()), Texts.optional(told.getOrderId()),
                product(told.getProduct()), told.getUrl(), told.getMedia(),
                told.getCustomerTier() == null ? null : CustomerTier.valueOf(told.getCustomerTier().name()));
    }

    private Author author(MerchantId merchant, Marketplace marketplace, @Nullable AuthorSubmissionDto told) {
        return told == null
                ? Author.UNKNOWN
                : recognition.author(merchant, marketplace, Texts.optional(told.getExternalId()),
                        Texts.optional(told.getName()), told.getPhone(), told.getMail());
    }

    private static @Nullable Product product(@Nullable ProductDto told) {
        return told == null
                ? null
                : new Product(Texts.wellFormed(told.getExternalId()), Texts.optional(told.getName()));
    }

    private static @Nullable Reply reply(@Nullable ReplySubmissionDto told) {
        return told == null ? null : Reply.external(Texts.wellFormed(told.getText()), whole(told.getPublishedAt()));
    }

    /** The store keeps milliseconds; what differs only below them is the same. */
    private static Instant whole(Instant told) {
        return told.truncatedTo(ChronoUnit.MILLIS);
    }
}
