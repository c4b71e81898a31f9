package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects what one change does to a case, so that each change reads as a list of its effects. */
final class CaseEdit {
    private final ResponseCase before;
    private ReviewCopy review;
    private PolicyRef policy;
    private SlaClock clock;
    private @Nullable HolderClock holder;
    private @Nullable WindowClock window;
    private CaseState state;
    private Desk desk;
    private List<Reply> replies;
    private @Nullable Exemption exemption;
    private List<Pause> pauses;
    private boolean improved;
    private final List<HistoryEntry> history;

    CaseEdit(ResponseCase before) {
        this.before = before;
        review = before.review();
        policy = before.policy();
        clock = before.clock();
        holder = before.holder();
        window = before.window();
        state = before.state();
        desk = before.desk();
        replies = before.replies();
        exemption = before.exemption();
        pauses = before.pauses();
        improved = before.improved();
        history = new ArrayList<>(before.history());
    }

    CaseEdit review(ReviewCopy newer) {
        review = newer;
        return this;
    }

    CaseEdit policy(PolicyRef other) {
        policy = other;
        return this;
    }

    CaseEdit clock(SlaClock moved) {
        clock = moved;
        return this;
    }

    CaseEdit holder(@Nullable HolderClock next) {
        holder = next;
        return this;
    }

    CaseEdit window(WindowClock next) {
        window = next;
        return this;
    }

    CaseEdit state(CaseState next) {
        state = next;
        return this;
    }

    CaseEdit desk(Desk changed) {
        desk = changed;
        return this;
    }

    CaseEdit claim(@Nullable Claim claim) {
        return desk(desk.claimed(claim));
    }

    CaseEdit add(Reply reply) {
        replies = Lists.append(replies, reply);
        return this;
    }

    CaseEdit replace(Reply reply) {
        replies = replies.stream().map(r -> r.id().equals(reply.id()) ? reply : r).toList();
        return this;
    }

    CaseEdit exemption(Exemption changed) {
        exemption = changed;
        return this;
    }

    /** A new one, or the next state of one that is there. */
    CaseEdit pause(Pause next) {
        pauses = Lists.append(pauses.stream().filter(p -> !p.id().equals(next.id())).toList(), next);
        return this;
    }

    CaseEdit improved(boolean now) {
        improved = now;
        return this;
    }

    CaseEdit log(HistoryEntry entry) {
        history.add(entry);
        return this;
    }

    CaseEdit logAll(List<HistoryEntry> entries) {
        history.addAll(entries);
        return this;
    }

    CaseEdit log(HistoryType type, Instant at) {
        return log(HistoryEntry.of(type, at));
    }

    CaseEdit when(boolean holds, UnaryOperator<CaseEdit> change) {
        return holds ? change.apply(this) : this;
    }

    <T> CaseEdit ifPresent(Optional<T> value, BiFunction<CaseEdit, T, CaseEdit> change) {
        return value.map(v -> change.apply(this, v)).orElse(this);
    }

    /** The answer counts from {@code answeredAt}; nobody has to write any more. */
    CaseEdit answered(Instant answeredAt, Instant now) {
        var stopped = clock.stop(answeredAt);
        var verdict = stopped.isMet() ? HistoryType.MET : HistoryType.MISSED;
        return clock(stopped).state(CaseState.ANSWERED).claim(null).log(verdict, now);
    }

    /** Back on the table of the one who wrote it, with a fresh lease. */
    CaseEdit backToWriter(Reply reply, Instant now) {
        return replace(reply).state(CaseState.CLAIMED).claim(Claim.of(reply.submittedBy(), now));
    }

    /** A change that people must see. */
    ResponseCase seen() {
        return build(before.version() + 1);
    }

    /** A change that must not make anybody's view stale. */
    ResponseCase quietly() {
        return build(before.version());
    }

    private ResponseCase build(long version) {
        return new ResponseCase(before.id(), before.merchantId(), before.obligation(), review, before.shop(),
                policy, clock, holder, window, before.backlog(), state, desk, replies, exemption, pauses,
                history,
                before.repeatCount(),
                improved, before.openedAt(), version);
    }
}
