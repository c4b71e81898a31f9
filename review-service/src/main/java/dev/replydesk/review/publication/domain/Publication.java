package dev.replydesk.review.publication.domain;

import dev.replydesk.review.review.domain.ReplyWords;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reply on its way to its marketplace. What is about to be sent is stored as SENDING first, so whatever interrupts
 * it leaves a trace, and nothing is ever sent twice where that would make two replies. {@code live} is what the index
 * of duties holds unique, {@code wakeAt} when something has to be done: sending, looking, or noticing that a sender
 * died; null when nothing is left to do.
 */
public record Publication(String id, ShopCard shop, String reviewExternalId, Requested requested,
        PublicationState state, boolean live, Instant stateAt, @Nullable Instant wakeAt, Trace trace) {

    /** How often a reply is sent again where sending replaces, before a person must look. */
    static final int MOST_ATTEMPTS = 5;

    public Publication {
        live = state.isLive();
    }

    /** Handed over and due at once. */
    public static Publication pending(String id, ShopCard shop, String externalId, Requested requested, Instant now) {
        return new Publication(id, shop, externalId, requested, PublicationState.PENDING, true, now, now, Trace.EMPTY);
    }

    /** Kept only to say why it will never be sent. */
    public static Publication ended(String id, ShopCard shop, String externalId, Requested requested,
            PublicationState end, String reason, Instant now) {
        return new Publication(id, shop, externalId, requested, end, false, now, null, Trace.EMPTY.because(reason));
    }

    /** The intent to send; whoever stored it may send until the lease ends, and nobody else may. */
    public Publication claimed(Instant now, Duration lease) {
        return isDue(PublicationState.PENDING, now)
                ? next(PublicationState.SENDING, now, now.plus(lease), trace.began(now))
                : this;
    }

    /** What the marketplace made of it; only the holder of the lease can tell. */
    public Publication after(Sent sent, Instant now, PublishingRules rules) {
        if (state != PublicationState.SENDING) {
            return this;
        }
        var told = trace.ended(now, outcome(sent));
        return switch (sent) {
            case Sent.Accepted(var at) -> awaited(PublicationState.SENT,
                    told.sent(at.isAfter(now) ? now : at, now.plus(patience(rules))), now, rules);
            case Sent.Refused(var reason) -> end(PublicationState.REJECTED, told.because(reason), now);
            case Sent.NotAnswerable(var reason) -> end(PublicationState.NOT_ANSWERABLE, told.because(reason), now);
            case Sent.Later(var notBefore, var reason) -> next(PublicationState.PENDING, now,
                    notBefore.isAfter(now) ? notBefore : now.plusSeconds(1), told.because(reason));
            case Sent.Unknown(var reason) -> lost(told, reason, now, rules);
        };
    }

    /** Whoever was sending did not come back: it may have reached the marketplace or not. */
    public Publication abandoned(Instant now, PublishingRules rules) {
        return isDue(PublicationState.SENDING, now)
                ? lost(trace.ended(now, "interrupted"), "the sending was interrupted", now, rules)
                : this;
    }

    /**
     * The writer takes it back, or it answers what is no longer there. What waits to be sent again may be there all the
     * same, so that only a person can say it is not.
     */
    public Publication cancelled(String reason, Instant now) {
        if (state != PublicationState.PENDING) {
            return this;
        }
        return end(wasOut() ? PublicationState.OUTCOME_UNKNOWN : PublicationState.CANCELLED, trace.because(reason),
                now);
    }

    /** The marketplace takes no reply to this review any more; what may be there already is for a person to see. */
    public Publication closed(String reason, Instant now) {
        if (state != PublicationState.PENDING) {
            return this;
        }
        return end(wasOut() ? PublicationState.OUTCOME_UNKNOWN : PublicationState.NOT_ANSWERABLE,
                trace.because(reason), now);
    }

    /** A person looked what became of it. */
    public Publication resolved(boolean published, @Nullable Instant publishedAt, Instant now) {
        if (state != PublicationState.OUTCOME_UNKNOWN && !(state == PublicationState.PENDING && wasOut())) {
            return this;
        }
        var at = publishedAt == null ? trace.takenAt(now) : publishedAt;
        return published
                ? next(PublicationState.CONFIRMED, now, Rounds.afterConfirmation(now, now), trace.confirmed(at, now))
                : end(PublicationState.CANCELLED, trace.because("a person found that it was not published"), now);
    }

    /** Nobody could look, or it told nothing: another look, a little later. */
    public Publication unseen(Instant now, PublishingRules rules) {
        var wake = state == PublicationState.CONFIRMED
                ? Rounds.afterConfirmation(stateAt, now)
                : Rounds.whileAwaited(stateAt, now, rules);
        return wakeAt == null ? this : next(state, stateAt, wake, trace);
    }

    public boolean isDue(PublicationState wanted, Instant now) {
        return state == wanted && wakeAt != null && !wakeAt.isAfter(now);
    }

    /** Whether the marketplace may have it, so that looking tells something. */
    public boolean isLookedFor() {
        return state.isAwaited() || state == PublicationState.CONFIRMED;
    }

    /** It left and nobody has seen it there yet. */
    public boolean isAwaited() {
        return state.isAwaited();
    }

    /** Whether words that stand beside this review are those of this reply, which is or may be out there. */
    public boolean is(String reviewId, String text) {
        var out = state == PublicationState.SENDING || isLookedFor() || state == PublicationState.PENDING && wasOut();
        return out && !trace.vanished() && requested.reviewId().equals(reviewId)
                && ReplyWords.areSame(requested.text(), text);
    }

    private boolean wasOut() {
        return trace.expectedBy() != null;
    }

    private Publication lost(Trace told, String reason, Instant now, PublishingRules rules) {
        return awaited(PublicationState.OUTCOME_UNKNOWN, told.expected(now.plus(patience(rules)), reason), now, rules);
    }

    private Publication awaited(PublicationState to, Trace told, Instant now, PublishingRules rules) {
        return next(to, now, Rounds.whileAwaited(now, now, rules), told);
    }

    Publication end(PublicationState to, Trace told, Instant now) {
        return next(to, now, null, told);
    }

    Publication next(PublicationState to, Instant since, @Nullable Instant wake, Trace told) {
        return new Publication(id, shop, reviewExternalId, requested, to, live, since, wake, told);
    }

    static Duration patience(PublishingRules rules) {
        return rules.visibilityDelay().multipliedBy(2);
    }

    private static String outcome(Sent sent) {
        return switch (sent) {
            case Sent.Accepted _ -> "accepted";
            case Sent.Refused(var reason) -> "refused: " + reason;
            case Sent.NotAnswerable(var reason) -> "not answerable: " + reason;
            case Sent.Later(_, var reason) -> "later: " + reason;
            case Sent.Unknown(var reason) -> "unknown: " + reason;
        };
    }
}
