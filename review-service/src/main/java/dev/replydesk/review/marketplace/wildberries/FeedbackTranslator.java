package dev.replydesk.review.marketplace.wildberries;

import dev.replydesk.review.marketplace.ReadItem;
import dev.replydesk.review.review.domain.Author;
import dev.replydesk.review.review.domain.Content;
import dev.replydesk.review.review.domain.Details;
import dev.replydesk.review.review.domain.Product;
import dev.replydesk.review.review.domain.Reply;
import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.shop.domain.ShopCard;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Turns a review of Wildberries into one of ours, or says which of its fields cannot be read. */
record FeedbackTranslator(ShopCard shop, Instant now) {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_ID = 200;

    /** The two labels are those that customers see above these fields. */
    private static final String PROS = "Достоинства: ";
    private static final String CONS = "Недостатки: ";

    /** Thrown and caught in here: this field keeps the review from being read. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String field;

        Unreadable(String field, String reason) {
            super(reason, null, false, false);
            this.field = field;
        }
    }

    ReadItem read(JsonNode node) {
        try {
            return new ReadItem.Readable(submission(WildberriesJson.feedback(node)), node.toString());
        } catch (Unreadable e) {
            return new ReadItem.Unreadable(e.field, String.valueOf(e.getMessage()), node.toString());
        } catch (JacksonException _) {
            return new ReadItem.Unreadable("", "is not a review of Wildberries", node.toString());
        }
    }

    /** When it was written, for finding the next page; null if that cannot be read or has not come yet. */
    static @Nullable Long second(ReadItem item) {
        return item instanceof ReadItem.Readable(var told, var _) ? told.publishedAt().getEpochSecond() : null;
    }

    private Submission submission(FeedbackModel told) {
        var id = id("id", told.id());
        var parent = blank(told.parentFeedbackId()) ? null : id("parentFeedbackId", told.parentFeedbackId());
        return new Submission(shop.marketplace(), shop.key(), id, parent,
                new Content(stars(told.productValuation()), null, text(told)), details(told),
                created(told.createdDate()), null, reply(told.answer()));
    }

    private static String id(String field, @Nullable String id) {
        if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
            throw new Unreadable(field, "must be an id of 1 to 200 characters");
        }
        return id;
    }

    private Instant created(@Nullable String date) {
        try {
            var at = OffsetDateTime.parse(date == null ? "" : date).toInstant().truncatedTo(ChronoUnit.MILLIS);
            if (at.isAfter(now.plus(TOLERANCE)) || at.isBefore(Instant.EPOCH)) {
                throw new Unreadable("createdDate", "must not be in the future or before 1970");
            }
            return at;
        } catch (DateTimeParseException _) {
            throw new Unreadable("createdDate", "must be a date and time with an offset");
        }
    }

    private static @Nullable Integer stars(@Nullable String valuation) {
        return valuation != null && valuation.matches("[1-5]") ? Integer.valueOf(valuation) : null;
    }

    private static String text(FeedbackModel told) {
        var parts = Stream.of(part("", told.text()), part(PROS, told.pros()), part(CONS, told.cons()));
        var text = parts.flatMap(Stream::ofNullable).collect(Collectors.joining("\n"));
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable("text", "must have at most 20000 characters together with pros and cons");
        }
        return text;
    }

    private static @Nullable String part(String label, @Nullable String text) {
        return text == null || text.isBlank() ? null : label + text.strip();
    }

    private static Details details(FeedbackModel told) {
        var author = new Author(null, filled(told.userName()), null, null);
        return new Details(filled(told.productValuation()), null, author, filled(told.lastOrderShkId()),
                product(told.productDetails()), null, media(told), null);
    }

    private static @Nullable Product product(FeedbackModel.@Nullable ProductModel told) {
        return told == null || told.nmId() == null || told.nmId().isBlank()
                ? null
                : new Product(told.nmId(), filled(told.productName()));
    }

    private static List<String> media(FeedbackModel told) {
        var photos = told.photoLinks() == null
                ? Stream.<String>empty()
                : told.photoLinks().stream()
                        .flatMap(photo -> photo == null ? Stream.empty() : Stream.ofNullable(photo.fullSize()));
        var video = told.video() == null ? Stream.<String>empty() : Stream.ofNullable(told.video().link());
        return Stream.concat(photos, video).filter(FeedbackTranslator::isWebAddress).toList();
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** A reply counts once customers see it. Wildberries does not say since when, so it is when we see it first. */
    private @Nullable Reply reply(FeedbackModel.@Nullable AnswerModel answer) {
        if (answer == null || !WildberriesPublisher.SHOWN.equals(answer.state()) || blank(answer.text())) {
            return null;
        }
        return Reply.external(Objects.requireNonNull(answer.text()), now);
    }

    private static @Nullable String filled(@Nullable String text) {
        return blank(text) ? null : text;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
