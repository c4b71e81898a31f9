package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.Risk;
import dev.replydesk.response.sla.domain.SlaClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One duty to answer one review. It never changes; what happens to it is a {@link CaseChange} that returns the next
 * one. {@code version} moves with what a person must see.
 */
public record ResponseCase(String id, String merchantId, int obligation, ReviewCopy review, ShopRef shop,
        PolicyRef policy, SlaClock clock, @Nullable HolderClock holder, @Nullable WindowClock window, boolean backlog,
        CaseState state, Desk desk,
        List<Reply> replies,
        @Nullable Exemption exemption, List<Pause> pauses, List<HistoryEntry> history, int repeatCount,
        boolean improved, Instant openedAt,
        long version) {

    public ResponseCase {
        replies = List.copyOf(Objects.requireNonNullElse(replies, List.of()));
        pauses = List.copyOf(Objects.requireNonNullElse(pauses, List.of()));
        history = List.copyOf(Objects.requireNonNullElse(history, List.of()));
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Open, and its clock stands still. */
    public boolean isPaused() {
        return isOpen() && clock.isPaused();
    }

    /** The pause that keeps the clock where it is. */
    public Optional<Pause> runningPause() {
        return pauses.stream().filter(Pause::isRunning).findFirst();
    }

    /** The pause that somebody has to sign. */
    public Optional<Pause> proposedPause() {
        return pauses.stream().filter(Pause::isProposed).findFirst();
    }

    /** What time does to it next depends on the hours of its calendar. */
    public boolean waitsForHours(Instant now) {
        return isPaused() || clock.isLateAt(now)
                || Stream.of(nextHolderAlarmAt(), nextWindowAlarmAt()).flatMap(Optional::stream)
                        .anyMatch(at -> !now.isBefore(at));
    }

    /** When the pause is over by itself; long since where somebody may come to harm. */
    public Optional<Instant> pauseEndsAt() {
        return runningPause().flatMap(p -> Optional.ofNullable(review.isAboutSafety() ? p.from() : p.endsAt()));
    }

    public Risk riskAt(Instant now) {
        if (backlog || state == CaseState.EXEMPT || state == CaseState.CLOSED) {
            return Risk.NONE;
        }
        var risk = clock.riskAt(now);
        return risk == Risk.OVERDUE && isSentInTime(now) ? Risk.AT_RISK : risk;
    }

    /** The reply left in time and only its confirmation is awaited, so nobody is late yet. */
    public boolean isSentInTime(Instant now) {
        return liveReply().map(Reply::publication).filter(p -> p.isSentInTime(clock.dueAt(), now)).isPresent();
    }

    /** From this instant on the case is overdue: the deadline, or the end of the wait for a reply sent in time. */
    public Instant lateFrom() {
        return graceUntil().filter(g -> g.isAfter(clock.dueAt())).orElse(clock.dueAt());
    }

    public Optional<Reply> liveReply() {
        return replies.stream().filter(Reply::isLive).findFirst();
    }

    /** The one that was handed over and of which nobody knows yet how it ends. */
    public Optional<Reply> awaitedReply() {
        return state == CaseState.PUBLISHING ? liveReply().filter(Reply::isAtMarketplace) : Optional.empty();
    }

    /** Somebody outside may have seen the reply, however it went. */
    boolean hasLeft() {
        return state == CaseState.PUBLISHING && liveReply().map(Reply::publication).map(Publication::state)
                .filter(p -> !p.isUnsent()).isPresent();
    }

    public Optional<Claim> claimAt(Instant now) {
        return Optional.ofNullable(desk.claim()).filter(c -> !c.isOverAt(now));
    }

    /** When something has to happen without anybody doing anything; null if never. */
    public @Nullable Instant nextTimerAt() {
        var claimEnd = Optional.ofNullable(desk.claim()).map(Claim::until);
        return Stream.of(Optional.ofNullable(nextAlarmAt()), claimEnd, heldUntil(), pauseEndsAt(), nextHolderAlarmAt(),
                nextWindowAlarmAt())
                .flatMap(Optional::stream)
                .min(Instant::compareTo).orElse(null);
    }

    public @Nullable Instant nextAlarmAt() {
        if (!isOpen() || backlog) {
            return null;
        }
        var next = clock.nextAlarmAt();
        return next == null ? null : graceUntil().filter(grace -> grace.isAfter(next)).orElse(next);
    }

    /** When the holder's time has to be looked at. */
    private Optional<Instant> nextHolderAlarmAt() {
        return Optional.ofNullable(holder).flatMap(HolderClock::nextAt);
    }

    private Optional<Instant> nextWindowAlarmAt() {
        return Optional.ofNullable(window).filter(_ -> Closing.isWatched(this)).flatMap(WindowClock::nextAt);
    }

    Optional<Instant> heldUntil() {
        return liveReply().map(Reply::publication).filter(p -> p.state() == PublicationState.HELD)
                .map(Publication::heldUntil);
    }

    boolean hasReply(String replyId) {
        return replies.stream().anyMatch(r -> r.id().equals(replyId));
    }

    Reply reply(String replyId) {
        return replies.stream().filter(r -> r.id().equals(replyId)).findFirst().orElseThrow(ReplyUnknown::new);
    }

    CaseEdit edit() {
        return new CaseEdit(this);
    }

    /** Refuses with a sentence that names the state and the states in which it would have worked. */
    void onlyWhen(String deed, CaseState... allowed) {
        if (!List.of(allowed).contains(state)) {
            var names = Arrays.stream(allowed).map(Enum::name).collect(Collectors.joining(", "))
                    .replaceAll(", (?=\\w+$)", " or ");
            throw new StateRefused("This case is " + state + "; " + deed + " only while it is " + names + ".");
        }
    }

    /** A claim whose time is over counts as given back, even before the timer noticed. */
    ResponseCase withoutDeadClaim(Instant now) {
        return withoutDeadClaim(now, (_, entry) -> entry);
    }

    /** The same, and what is said of it. */
    ResponseCase withoutDeadClaim(Instant now, BiFunction<Claim, HistoryEntry, HistoryEntry> said) {
        var claim = desk.claim();
        return state == CaseState.CLAIMED && claim != null && claim.isOverAt(now)
                ? edit().state(CaseState.OPEN).claim(null)
                        .log(said.apply(claim, HistoryEntry.of(HistoryType.CLAIM_EXPIRED, now).to(claim.by()))).seen()
                : this;
    }

    void onlyVersion(long seen) {
        if (seen != version) {
            throw new StaleVersion("case", seen, version);
        }
    }

    private Optional<Instant> graceUntil() {
        return liveReply().map(Reply::publication).filter(p -> p.state() == PublicationState.SENT)
                .filter(p -> p.sentAt() != null && !p.sentAt().isAfter(clock.dueAt())).map(Publication::graceUntil);
    }
}
