package dev.replydesk.review.publication.domain;

import dev.replydesk.review.review.domain.ReplyWords;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the marketplace means for a publication. {@code known} are replies that stood beside the review before
 * this one; seeing one of them says only that ours is not there yet.
 */
public record Look(PublishingRules rules, List<String> known, Instant now) {
    private static final int GONE_AFTER = 2;

    public Look {
        known = List.copyOf(known);
    }

    public Publication at(Publication p, Sighting sighting) {
        if (!p.isLookedFor()) {
            return p;
        }
        return switch (sighting) {
            case Sighting.Visible(var text, var since) -> visible(p, text, since);
            case Sighting.BeingChecked(var text) -> beingChecked(p, text);
            case Sighting.Rejected(var text, var reason) -> rejected(p, text, reason);
            case Sighting.None() -> none(p);
            case Sighting.NotKnown(var reason) -> notKnown(p, reason);
            case Sighting.ReviewGone() -> p.end(p.state(), p.trace().because("the review is gone"), p.stateAt());
        };
    }

    private Publication visible(Publication p, String text, @Nullable Instant since) {
        if (isOurs(p, text)) {
            return seen(p, since);
        }
        var foreign = known.stream().noneMatch(k -> ReplyWords.areSame(k, text));
        return foreign ? elsewhere(p, text, since) : none(p);
    }

    private Publication seen(Publication p, @Nullable Instant since) {
        if (p.state() == PublicationState.CONFIRMED) {
            var first = Objects.requireNonNullElse(p.trace().seenAt(), p.stateAt());
            return p.next(p.state(), p.stateAt(), Rounds.afterConfirmation(first, now), p.trace().missed(0));
        }
        var at = since == null ? p.trace().takenAt(now) : since.isAfter(now) ? now : since;
        return p.next(PublicationState.CONFIRMED, now, Rounds.afterConfirmation(now, now),
                p.trace().confirmed(at, now));
    }

    /** Ours may be beneath it, so the duty stays taken and nothing is sent any more. */
    private Publication elsewhere(Publication p, String text, @Nullable Instant since) {
        return p.end(p.state(), p.trace().answered(new Answer(text, since == null || since.isAfter(now) ? now : since)),
                p.stateAt());
    }

    private Publication beingChecked(Publication p, String text) {
        if (!isOurs(p, text)) {
            return none(p);
        }
        return switch (p.state()) {
            case OUTCOME_UNKNOWN -> p.next(PublicationState.SENT, now, Rounds.whileAwaited(now, now, rules),
                    p.trace().sent(p.trace().takenAt(now), now.plus(Publication.patience(rules))));
            case SENT -> lookAgain(p);
            default -> seen(p, null);
        };
    }

    private Publication rejected(Publication p, String text, String reason) {
        return text.isBlank() || isOurs(p, text)
                ? p.end(PublicationState.REJECTED, p.trace().because(reason), now)
                : none(p);
    }

    private Publication none(Publication p) {
        if (p.state() == PublicationState.CONFIRMED) {
            return missed(p);
        }
        var expectedBy = p.trace().expectedBy();
        if (expectedBy != null && now.isBefore(expectedBy)) {
            return lookAgain(p);
        }
        return rules.upsert() && p.trace().attempts().size() < Publication.MOST_ATTEMPTS ? sendAgain(p) : giveUp(p);
    }

    /** Nothing may be concluded, so nothing is sent again; what nobody can see in time a person looks for. */
    private Publication notKnown(Publication p, String reason) {
        var expectedBy = p.trace().expectedBy();
        return p.state() == PublicationState.CONFIRMED || expectedBy != null && now.isBefore(expectedBy)
                ? p.unseen(now, rules)
                : p.end(PublicationState.OUTCOME_UNKNOWN, p.trace().because(reason),
                        p.state() == PublicationState.SENT ? now : p.stateAt());
    }

    private Publication sendAgain(Publication p) {
        return p.next(PublicationState.PENDING, now, now, p.trace().because("it was not there, so it is sent again"));
    }

    /** Two replies are worse than one that waits for a person. */
    private Publication giveUp(Publication p) {
        var why = p.trace().reason() == null ? "it was taken, but is not shown" : p.trace().reason();
        return p.end(PublicationState.OUTCOME_UNKNOWN, p.trace().because(why),
                p.state() == PublicationState.SENT ? now : p.stateAt());
    }

    private Publication missed(Publication p) {
        var times = p.trace().misses() + 1;
        return times < GONE_AFTER
                ? p.next(p.state(), p.stateAt(), now.plus(Publication.patience(rules)), p.trace().missed(times))
                : p.end(p.state(), p.trace().gone(times, now), p.stateAt());
    }

    private Publication lookAgain(Publication p) {
        return p.next(p.state(), p.stateAt(), Rounds.whileAwaited(p.stateAt(), now, rules), p.trace());
    }

    private static boolean isOurs(Publication p, String text) {
        return ReplyWords.areSame(p.requested().text(), text);
    }
}
