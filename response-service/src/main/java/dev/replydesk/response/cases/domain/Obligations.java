package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.SlaClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Decides which duties a review makes. A revision changes the duty that is not yet fulfilled; after that it starts a
 * new one. {@code ids} names the case of an obligation.
 */
public record Obligations(IntFunction<String> ids) {

    /** What must be stored: the changed last case first, then the new one, so that a crash between them is healed. */
    public record Decision(@Nullable ResponseCase changed, @Nullable ResponseCase opened) {
        static final Decision NOTHING = new Decision(null, null);

        public boolean isNothing() {
            return changed == null && opened == null;
        }
    }

    /**
     * The cases of a review nobody knows yet; whatever is told was queued once, so it is never left out. There are two
     * where the review came in with an answer and was rewritten after that.
     */
    public List<ResponseCase> first(Assessment a, Instant now) {
        var review = a.review();
        var first = open(a, 1, firstStart(review), review.receivedAt(), now);
        var revision = review.current();
        var rewritten = !first.isOpen() && review.reply() != null && review.verdict().asksForAnAnswer()
                && review.reply().publishedAt().isBefore(revision.writtenAt());
        return rewritten
                ? List.of(first, open(a, 2, revision.writtenAt(), revision.receivedAt(), now))
                : List.of(first);
    }

    /** What a newer state of a review means, given its last case. */
    public Decision next(ResponseCase last, Assessment a, Instant now) {
        if (!a.review().isNewerThan(last.review())) {
            return Decision.NOTHING;
        }
        var answered = answeredBefore(last, a.review(), now);
        var basis = answered.orElse(last);
        if (isRevisedSince(last, a.review()) && isFulfilled(basis) && a.review().verdict().asksForAnAnswer()) {
            var revision = a.review().current();
            return new Decision(answered.orElse(null),
                    open(a, last.obligation() + 1, revision.writtenAt(), revision.receivedAt(), now));
        }
        return new Decision(revised(basis, a.review(), now), null);
    }

    /** The reply to {@code last} vanished: the same review must be answered again, from the instant we saw it. */
    public ResponseCase again(ResponseCase last, Assessment a, Instant seenAt, Instant now) {
        return open(a, last.obligation() + 1, seenAt, seenAt, now);
    }

    /** A person who finds a complaint where none was seen starts the clock, the customer's own date would be unfair. */
    private static Instant firstStart(ReviewCopy review) {
        var unseenBefore = !review.revisions().getFirst().verdict().asksForAnAnswer();
        return review.correctedAt() != null && unseenBefore && review.verdict().asksForAnAnswer()
                ? review.correctedAt()
                : review.publishedAt();
    }

    private ResponseCase revised(ResponseCase c, ReviewCopy newer, Instant now) {
        var revised = new ReviseReview(newer).on(c, now);
        return newAnswer(c, newer).map(reply -> new AnswerElsewhere(reply).on(revised, now)).orElse(revised);
    }

    /** An answer that was given before the newest revision was written belongs to the duty before it. */
    private static Optional<ResponseCase> answeredBefore(ResponseCase last, ReviewCopy newer, Instant now) {
        return newAnswer(last, newer).filter(r -> isRevisedSince(last, newer))
                .filter(r -> r.publishedAt().isBefore(newer.current().writtenAt()))
                .map(r -> new AnswerElsewhere(r).on(last, now));
    }

    private static Optional<MarketplaceReply> newAnswer(ResponseCase c, ReviewCopy newer) {
        return Optional.ofNullable(newer.reply()).filter(r -> !r.equals(c.review().reply()))
                .filter(r -> !r.publishedAt().isBefore(c.clock().startedAt())).filter(r -> !isOurs(c, r));
    }

    /** Whoever reads the marketplace sees our own reply as well; its confirmation tells more. */
    private static boolean isOurs(ResponseCase c, MarketplaceReply seen) {
        return c.replies().stream().filter(r -> r.publication() != null && !r.publication().state().isUnsent())
                .anyMatch(r -> r.text().strip().equals(seen.text().strip()));
    }

    private static boolean isRevisedSince(ResponseCase c, ReviewCopy newer) {
        return newer.revision() > c.review().revision();
    }

    private static boolean isFulfilled(ResponseCase c) {
        return !c.isOpen() || c.liveReply().map(Reply::publication).filter(p -> !p.state().isUnsent()).isPresent();
    }

    private ResponseCase open(Assessment a, int obligation, Instant start, Instant receivedAt, Instant now) {
        var policy = a.policies().choose(a.subject());
        var startedAt = start.truncatedTo(ChronoUnit.MILLIS);
        var clock = SlaClock.start(startedAt, policy);
        var enforceFrom = Objects.requireNonNullElse(policy.enforceFrom(), a.enforceFrom());
        var backlog = (a.history() || startedAt.isBefore(enforceFrom)) && !clock.dueAt().isAfter(receivedAt);
        var ref = new PolicyRef(policy.id(), policy.name(), a.policies().version(), policy.requiresApproval());
        var opened = new ResponseCase(idOf(a, obligation), a.merchantId(), obligation, a.review(), a.shop(), ref, clock,
                backlog, CaseState.OPEN, Desk.EMPTY, List.of(), null, List.of(HistoryEntry.of(HistoryType.OPENED, now)),
                a.repeatCount(), !a.review().verdict().asksForAnAnswer(), now, 1);
        return settle(opened, a, now);
    }

    /** A review may come in with its answer; only one that still waits warns anybody. */
    private static ResponseCase settle(ResponseCase opened, Assessment a, Instant now) {
        var answer = Optional.ofNullable(a.review().reply())
                .filter(r -> !r.publishedAt().isBefore(opened.clock().startedAt()));
        return answer.map(r -> new AnswerElsewhere(r).on(opened, now))
                .orElseGet(() -> Alarms.ringOnceAtOpening(opened, now, a.teamIds()));
    }

    private String idOf(Assessment a, int obligation) {
        return obligation == 1 ? a.firstCaseId() : ids.apply(obligation);
    }
}
