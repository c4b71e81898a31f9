package dev.replydesk.review.imports;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.customer.Recognition;
import dev.replydesk.review.imports.domain.Draft;
import dev.replydesk.review.imports.domain.ImportField;
import dev.replydesk.review.imports.domain.WrittenDate;
import dev.replydesk.review.review.domain.Author;
import dev.replydesk.review.review.domain.Content;
import dev.replydesk.review.review.domain.Details;
import dev.replydesk.review.review.domain.Origin;
import dev.replydesk.review.review.domain.Product;
import dev.replydesk.review.review.domain.Reply;
import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.shop.ShopName;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a row that was read into what every review comes in as. */
@Component
class RowSubmissions {
    private final Recognition recognition;

    RowSubmissions(Recognition recognition) {
        this.recognition = recognition;
    }

    Submission of(MerchantId merchant, ShopName shop, String externalId, Draft draft, Origin origin) {
        var rating = draft.rating();
        var content = new Content(rating == null ? null : rating.stars(), draft.title(), draft.text());
        var details = new Details(rating == null ? null : rating.original(), draft.language(),
                author(merchant, shop, draft), draft.value(ImportField.ORDER_ID), product(draft),
                draft.value(ImportField.URL), draft.media(), draft.customerTier());
        return new Submission(shop.marketplace(), shop.key(), externalId, draft.value(ImportField.FOLLOW_UP_OF),
                content,
                details, draft.publishedAt().at(), at(draft.editedAt()), reply(draft), origin);
    }

    private Author author(MerchantId merchant, ShopName shop, Draft draft) {
        return recognition.author(merchant, shop.marketplace(), draft.value(ImportField.AUTHOR_ID),
                draft.value(ImportField.AUTHOR_NAME), draft.value(ImportField.AUTHOR_PHONE),
                draft.value(ImportField.AUTHOR_MAIL));
    }

    private static @Nullable Product product(Draft draft) {
        var id = draft.value(ImportField.PRODUCT_ID);
        var name = draft.value(ImportField.PRODUCT_NAME);
        return id == null && name == null
                ? null
                : new Product(Objects.requireNonNullElse(id, String.valueOf(name)), name);
    }

    /** Many exports say what was replied but not when; it then counts as said at once. */
    private static @Nullable Reply reply(Draft draft) {
        var text = draft.value(ImportField.REPLY_TEXT);
        var at = draft.replyAt() == null ? draft.publishedAt() : draft.replyAt();
        return text == null ? null : Reply.external(text, at.at());
    }

    private static @Nullable Instant at(@Nullable WrittenDate date) {
        return date == null ? null : date.at();
    }
}
