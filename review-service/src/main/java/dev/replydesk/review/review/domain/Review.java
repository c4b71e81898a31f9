package dev.replydesk.review.review.domain;

import dev.replydesk.review.detection.domain.Judge;
import dev.replydesk.review.detection.domain.text.Language;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one customer said about one thing, with every later version of it and how it was judged. */
public record Review(String id, long version, ShopCard shop, String externalId, Instant publishedAt, Instant receivedAt,
        Details details, List<Revision> revisions, Assessment assessment, List<Reply> replies,
        @Nullable Instant removedAt, @Nullable Provenance provenance) {

    /** The most revisions, replies or corrections that one review keeps: a document has an end. */
    public static final int MOST = 50;

    public Review {
        revisions = List.copyOf(revisions);
        replies = replies == null ? List.of() : List.copyOf(replies);
    }

    public static Review first(String id, ShopCard shop, Submission told, Judge judge, Instant now) {
        var assessment = Assessment.first(told, judge);
        var revision = new Revision(1, Revision.Kind.ORIGINAL, null, told.content(), told.writtenAt(), now,
                assessment.verdict().state());
        var replies = told.reply() == null ? List.<Reply>of() : List.of(told.reply());
        return new Review(id, 1, shop, told.externalId(), told.publishedAt(), now, told.details(), List.of(revision),
                assessment, replies, null, Provenance.first(told.origin()));
    }

    /** What a submission of the same external id, or a follow-up to it, makes of this review. */
    public Reception receive(Submission told, Judge judge, Instant now) {
        return new Intake(this, told, judge, now).decide();
    }

    /** A person knows better. To a queued state it opens the case; it never closes one. */
    public Review correct(Correction correction) {
        return next(details, revisions, assessment.correct(correction), replies);
    }

    public Review answered(Reply reply) {
        return next(details, revisions, assessment, with(reply));
    }

    /** Our reply was seen there and is not any more; the case it answered stays answered. */
    public Review vanished(String replyId, Instant now) {
        return next(details, revisions, assessment,
                replies.stream().map(r -> r.is(replyId) ? r.goneAt(now) : r).toList());
    }

    /** Our reply was refused after it had been seen, so that it answers nothing. */
    public Review unanswered(String replyId) {
        return next(details, revisions, assessment, replies.stream().filter(r -> !r.is(replyId)).toList());
    }

    /** Gone at the marketplace; the first instant counts. */
    public Review removed(Instant now) {
        return removedAt != null
                ? this
                : new Review(id, version + 1, shop, externalId, publishedAt, receivedAt, details, revisions, assessment,
                        replies, now, provenance);
    }

    /** The same review with its shop as it is now, which is no change of its own. */
    public Review at(ShopCard newest) {
        return new Review(id, version, newest, externalId, publishedAt, receivedAt, details, revisions, assessment,
                replies, removedAt, provenance);
    }

    /** The customer's words as they stand now, without the follow-ups. */
    public Content content() {
        return newest().content();
    }

    /** When the customer last changed these words, if ever. */
    public @Nullable Instant editedAt() {
        var at = newest().at();
        return at.equals(publishedAt) ? null : at;
    }

    /** As the sender said it, else as the words show it. */
    public String language() {
        var said = details.language();
        return said == null ? Language.of(content().text()) : said;
    }

    /** The language its words were judged in; where they were not, as {@link #language}. */
    public String judgedLanguage() {
        var judged = assessment.verdict().language();
        return judged == null || judged.equals(Language.OTHER) ? language() : judged;
    }

    Review next(Details nextDetails, List<Revision> nextRevisions, Assessment nextAssessment, List<Reply> nextReplies) {
        var next = new Review(id, version, shop, externalId, publishedAt, receivedAt, nextDetails, nextRevisions,
                nextAssessment, nextReplies, removedAt, provenance);
        return next.equals(this) ? this : next.renumbered();
    }

    Review changedBy(@Nullable Origin origin, boolean revised) {
        return new Review(id, version, shop, externalId, publishedAt, receivedAt, details, revisions, assessment,
                replies, removedAt, Provenance.changed(provenance, origin, revised));
    }

    /** What this row did to the review when it was read first; empty if it did nothing. */
    public Optional<Provenance.Row> madeBy(Origin origin) {
        return provenance == null ? Optional.empty() : provenance.of(origin);
    }

    /** Whether there is a case of it: it was queued once, or answered by us. */
    public boolean isACase() {
        return assessment.queued() || replies.stream().anyMatch(Reply::isOurs);
    }

    /** Whether response-service hears of it, which may make a case of it too. */
    public boolean isTold() {
        return isACase() || assessment.mixed();
    }

    /** Whether a reply stands beside it that did not come from here. */
    public boolean isAnsweredElsewhere() {
        return replies.stream().anyMatch(r -> r.origin() == Reply.Origin.EXTERNAL);
    }

    /** Whether its newest words came in an import declared as history. */
    public boolean isHistory() {
        return provenance != null && provenance.history();
    }

    /** Whether only the day of its publication is known. */
    public boolean isPublishedOnADay() {
        return provenance != null && provenance.day();
    }

    /** One of ours takes the place of the same words that were read before anybody knew whose they are. */
    List<Reply> with(@Nullable Reply reply) {
        if (reply == null || replies.stream().anyMatch(r -> reply.isSameAs(r) && (r.isOurs() || !reply.isOurs()))) {
            return replies;
        }
        var others = replies.stream().filter(r -> !reply.isSameAs(r)).toList();
        return others.size() == MOST ? others : Stream.concat(others.stream(), Stream.of(reply)).toList();
    }

    private Review renumbered() {
        return new Review(id, version + 1, shop, externalId, publishedAt, receivedAt, details, revisions, assessment,
                replies, removedAt, provenance);
    }

    private Revision newest() {
        return revisions.stream().filter(r -> r.belongsTo(null)).reduce((_, later) -> later).orElseThrow();
    }
}
