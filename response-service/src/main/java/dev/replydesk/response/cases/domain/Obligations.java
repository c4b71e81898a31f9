package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.SlaClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Decides which duties a review makes. A revision changes the duty that is not yet fulfilled; after that it starts a
 * new one. {@code ids} names the case of an obligation, {@code judge} checks the replies of cases that were lost.
 */
public record Obligations(IntFunction<String> ids, CourtesyJudge judge) {

    /** A review has no more revisions than this, and hardly a reply that vanishes as often. */
    private static final int MOST = 60;

    /** What must be stored: the changed last case first, then the new one, so that a crash between them is healed. */
    public record Decision(@Nullable ResponseCase changed, @Nullable ResponseCase opened) {
        static final Decision NOTHING = new Decision(null, null);

        public boolean isNothing() {
            return changed == null && opened == null;
        }
    }

    /** When a duty began, and since when we know of it. */
    private record Start(Instant at, Instant knownAt) {
        static Start of(Revision revision) {
            return new Start(revision.writtenAt(), revision.receivedAt());
        }
    }

    /**
     * The cases of a review nobody knows yet; none where the policies ask for none. There are more than one where the
     * review was answered and then rewritten, or where our reply was lost.
     */
    public List<ResponseCase> first(Assessment a, Instant now) {
        var cases = new ArrayList<ResponseCase>();
        var first = Optional.of(new Start(firstStart(a), a.review().receivedAt()));
        for (var start = first.filter(_ -> a.makesACase()); start.isPresent()
                && cases.size() < MOST; start = following(cases.getLast(), a)) {
            cases.add(open(a, cases.size() + 1, start.get(), now));
        }
        return List.copyOf(cases);
    }

    private Optional<Start> following(ResponseCase last, Assessment a) {
        var answeredAt = last.clock().stoppedAt();
        if (last.isOpen() || answeredAt == null) {
            return Optional.empty();
        }
        var gone = a.review().answerOf(last.id()).map(OwnAnswer::goneAt);
        if (gone.isPresent()) {
            return gone.map(at -> new Start(at, at));
        }
        return a.review().answerOf(idOf(a, last.obligation() + 1))
                .map(next -> a.review().writtenBetween(answeredAt, next.publishedAt()).map(Start::of)
                        .orElseGet(() -> new Start(next.publishedAt(), next.publishedAt())))
                .or(() -> rewritten(a, answeredAt));
    }

    private static Optional<Start> rewritten(Assessment a, Instant answeredAt) {
        return Optional.of(a.review().current()).filter(r -> a.isOwed() && answeredAt.isBefore(r.writtenAt()))
                .map(Start::of);
    }

    /** What a newer state of a review means, given its last case. */
    public Decision next(ResponseCase last, Assessment a, Instant now) {
        if (!a.review().isNewerThan(last.review())) {
            return Decision.NOTHING;
        }
        var answered = answeredBefore(last, a.review(), now);
        var basis = answered.orElse(last);
        if (isRevisedSince(last, a.review()) && isFulfilled(basis) && a.isOwed()) {
            return new Decision(answered.orElse(null),
                    open(a, last.obligation() + 1, Start.of(a.review().current()), now));
        }
        return new Decision(revised(basis, a, now), null);
    }

    /** The reply to {@code last} vanished: the same review must be answered again, from the instant we saw it. */
    public ResponseCase again(ResponseCase last, Assessment a, Instant seenAt, Instant now) {
        return open(a, last.obligation() + 1, new Start(seenAt, seenAt), now);
    }

    /** A person who finds a complaint where none was seen starts the clock, the customer's own date would be unfair. */
    private static Instant firstStart(Assessment a) {
        var correctedAt = a.review().correctedAt();
        return correctedAt != null && !a.wasOwedAtFirst() && a.isOwed() ? correctedAt : a.review().publishedAt();
    }

    private ResponseCase revised(ResponseCase c, Assessment a, Instant now) {
        var revised = new ReviseReview(a.review(), a.isOwedUnder(c.policy()), a.window()).on(c, now);
        return newAnswer(c, a.review()).map(answer -> answer.change().on(revised, now)).orElse(revised);
    }

    /** An answer that was given before the newest revision was written belongs to the duty before it. */
    private Optional<ResponseCase> answeredBefore(ResponseCase last, ReviewCopy newer, Instant now) {
        return newAnswer(last, newer).filter(_ -> isRevisedSince(last, newer))
                .filter(answer -> answer.at().isBefore(newer.current().writtenAt()))
                .map(answer -> answer.change().on(last, now));
    }

    private record Answered(Instant at, CaseChange change) {}

    /** Of a reply that a case knows, its publication tells; here comes only what was lost, or given by others. */
    private Optional<Answered> newAnswer(ResponseCase c, ReviewCopy newer) {
        return own(c, newer)
                .or(() -> Objects.equals(newer.reply(), c.review().reply()) ? Optional.empty() : elsewhere(c, newer));
    }

    private Optional<Answered> own(ResponseCase c, ReviewCopy review) {
        return review.answerOf(c.id()).filter(a -> c.isOpen() && !c.hasReply(a.replyId()))
                .map(a -> new Answered(a.publishedAt(), new RestoreReply(a, judge)));
    }

    private static Optional<Answered> elsewhere(ResponseCase c, ReviewCopy review) {
        return Optional.ofNullable(review.reply()).filter(r -> !r.publishedAt().isBefore(c.clock().startedAt()))
                .map(r -> new Answered(r.publishedAt(), new AnswerElsewhere(r)));
    }

    private static boolean isRevisedSince(ResponseCase c, ReviewCopy newer) {
        return newer.revision() > c.review().revision();
    }

    private static boolean isFulfilled(ResponseCase c) {
        return !c.isOpen() || c.liveReply().map(Reply::publication).filter(p -> !p.state().isUnsent()).isPresent();
    }

    private ResponseCase open(Assessment a, int obligation, Start start, Instant now) {
        var policies = a.list();
        var policy = policies.choose(a.subject()).forObligation(obligation);
        var startedAt = start.at().truncatedTo(ChronoUnit.MILLIS);
        var clock = SlaClock.start(startedAt, policy, a.policies().timetableOf(policy));
        var enforceFrom = Objects.requireNonNullElse(policy.enforceFrom(), a.enforceFrom());
        var backlog = (a.history() || startedAt.isBefore(enforceFrom)) && !clock.dueAt().isAfter(start.knownAt());
        var ref = PolicyRef.of(policy, policies.version());
        var opened = new ResponseCase(idOf(a, obligation), a.merchantId(), obligation, a.review(), a.shop(), ref, clock,
                null, a.window(), backlog, CaseState.OPEN, Desk.EMPTY, List.of(), null, List.of(),
                List.of(HistoryEntry.of(HistoryType.OPENED, now)),
                a.repeatCount(), !a.isOwed(), now, 1);
        return Holder.handed(settle(opened, a, now), now);
    }

    /** A review may come in with its answer, or was answered by us before; only one that waits warns anybody. */
    private ResponseCase settle(ResponseCase opened, Assessment a, Instant now) {
        return own(opened, a.review()).or(() -> elsewhere(opened, a.review()))
                .map(answer -> answer.change().on(opened, now))
                .orElseGet(() -> Alarms.ringOnceAtOpening(opened, now, a.teamIds()));
    }

    private String idOf(Assessment a, int obligation) {
        return obligation == 1 ? a.firstCaseId() : ids.apply(obligation);
    }
}
