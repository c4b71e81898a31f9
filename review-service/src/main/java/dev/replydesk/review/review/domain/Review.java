package dev.replydesk.review.review.domain;

import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one customer said about one thing, with every later version of it. {@code queued} says that it was a case once
 * and stays one; {@code editedAt} is the customer's last edit.
 */
public record Review(String id, String shopId, String shop, Marketplace marketplace, String externalId, Details details,
        Instant publishedAt, @Nullable Instant editedAt, Instant receivedAt, List<Revision> revisions, Verdict verdict,
        List<Correction> corrections, List<Reply> replies, boolean queued) {

    /** The most revisions, and the most replies and corrections, that one review keeps: a document has an end. */
    public static final int MOST = 50;

    public Review {
        revisions = List.copyOf(revisions);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        replies = replies == null ? List.of() : List.copyOf(replies);
    }

    public static Review first(Place place, Submission told, Instant now) {
        var verdict = Verdict.byStars(told.content().rating());
        var revision = new Revision(1, Revision.Kind.ORIGINAL, null, told.content(), told.writtenAt(), now,
                verdict.state());
        return new Review(place.reviewId(), place.shopId(), place.shop(), place.marketplace(), told.externalId(),
                told.details(), told.publishedAt(), told.editedAt(), now, List.of(revision), verdict, List.of(),
                told.reply() == null ? List.of() : List.of(told.reply()), verdict.state().isQueued());
    }

    /** What a submission of the same external id, or a follow-up to it, makes of this review. */
    public Reception receive(Submission told, Instant now) {
        return new Intake(this, told, now).decide();
    }

    /** A person knows better. To a queued state it opens the case; it never closes one. */
    public Review correct(VerdictState to, String reason, String by, Instant now) {
        var correction = new Correction(by, now, verdict.state(), to, reason);
        return new Review(id, shopId, shop, marketplace, externalId, details, publishedAt, editedAt, receivedAt,
                revisions, Verdict.corrected(correction), with(corrections, correction), replies,
                queued || to.isQueued());
    }

    /** Adds a reply unless it stands here already. */
    public Review answered(Reply reply) {
        if (replies.stream().anyMatch(reply::isSameAs) || replies.size() == MOST) {
            return this;
        }
        return new Review(id, shopId, shop, marketplace, externalId, details, publishedAt, editedAt, receivedAt,
                revisions, verdict, corrections, with(replies, reply), queued);
    }

    Review detailed(Details more) {
        return new Review(id, shopId, shop, marketplace, externalId, more, publishedAt, editedAt, receivedAt, revisions,
                verdict, corrections, replies, queued);
    }

    Review revised(Revision revision, Verdict newVerdict) {
        var edited = revision.kind() == Revision.Kind.FOLLOW_UP ? editedAt : revision.at();
        return new Review(id, shopId, shop, marketplace, externalId, details, publishedAt, edited, receivedAt,
                with(revisions, revision), newVerdict, corrections, replies, queued || newVerdict.state().isQueued());
    }

    /** The customer's words as they stand now, without the follow-ups. */
    public Content content() {
        return newest(null).content();
    }

    /** As the sender said it, else as the words show it. */
    public String language() {
        var said = details.language();
        return said == null ? Language.of(content().text()) : said;
    }

    /** The correction that the verdict rests on, until the customer says something new. */
    public @Nullable Correction correction() {
        return verdict.rule() == Verdict.Rule.CORRECTED ? corrections.getLast() : null;
    }

    Revision newest(@Nullable String followUpId) {
        return told(followUpId).reduce((_, later) -> later).orElseThrow();
    }

    Stream<Revision> told(@Nullable String followUpId) {
        return revisions.stream().filter(r -> r.belongsTo(followUpId));
    }

    private static <T> List<T> with(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
