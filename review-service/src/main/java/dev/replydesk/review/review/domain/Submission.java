package dev.replydesk.review.review.domain;

import dev.replydesk.review.detection.domain.DetectionSettings;
import dev.replydesk.review.detection.domain.Said;
import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One review as somebody sends it, already found to be well-formed. {@code shop} is the key of its shop. */
public record Submission(Marketplace marketplace, String shop, String externalId, @Nullable String followUpOf,
        Content content, Details details, Instant publishedAt, @Nullable Instant editedAt, @Nullable Reply reply,
        @Nullable Origin origin) {

    public Submission(Marketplace marketplace, String shop, String externalId, @Nullable String followUpOf,
            Content content, Details details, Instant publishedAt, @Nullable Instant editedAt, @Nullable Reply reply) {
        this(marketplace, shop, externalId, followUpOf, content, details, publishedAt, editedAt, reply, null);
    }

    /** Whether this may be the instant of its publication; a mere date fits every instant of its day. */
    boolean isPublishedAt(Instant at) {
        var from = origin == null ? null : origin.publishedFrom();
        return at.equals(publishedAt) || from != null && !at.isBefore(from) && !at.isAfter(publishedAt);
    }

    /** The external id of the review it belongs to: its own, or that of the review it adds to. */
    public String reviewExternalId() {
        return followUpOf == null ? externalId : followUpOf;
    }

    /** What is judged: the words, and the stars they stand for in these settings. */
    Said said(DetectionSettings settings) {
        var stars = settings.stars(content.rating(), marketplace.key(), details.originalRating());
        return new Said(stars, content.title(), content.text(), details.language());
    }

    /** The same, where its reply is told by somebody who knows more of it. */
    public Submission withoutReply() {
        return new Submission(marketplace, shop, externalId, followUpOf, content, details, publishedAt, editedAt, null,
                origin);
    }

    /** The same, as an edit that was seen at this instant: for marketplaces that do not say when words were changed. */
    public Submission seenChangedAt(Instant at) {
        return new Submission(marketplace, shop, externalId, followUpOf, content, details, publishedAt, at, reply);
    }

    /** When the customer wrote these words. */
    Instant writtenAt() {
        return editedAt == null ? publishedAt : editedAt;
    }

    boolean isNewerThan(Revision revision) {
        return editedAt != null && editedAt.isAfter(revision.at());
    }
}
