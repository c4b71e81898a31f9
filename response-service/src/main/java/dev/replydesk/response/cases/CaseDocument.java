package dev.replydesk.response.cases;

import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.CaseState;
import dev.replydesk.response.cases.domain.Claim;
import dev.replydesk.response.cases.domain.Exemption;
import dev.replydesk.response.cases.domain.Holder;
import dev.replydesk.response.cases.domain.Pause;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.work.Deed;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is stored: the aggregate, and beside it what indexes and sweeps need, derived from it and nothing else.
 * {@code lateFrom} is when it counts as overdue. {@code shown} moves with everything a watching page must draw,
 * {@code pulse} when somebody only wrote on; {@code awaited} is the reply that is on its way to a marketplace,
 * {@code pausedBy} is the pause that keeps its clock, {@code pauseProposedAt} is there while one waits for its
 * signature. Who worked on it last, and whose reply stands, are here for paces: {@code workedAt} is never before
 * {@code repliedAt}.
 */
record CaseDocument(String id, String reviewId, @Nullable String customerId, boolean open, int lane, Instant dueAt,
        Instant warnAt, Instant lateFrom, CaseState state, String shopId, @Nullable String assignee,
        @Nullable String writer, @Nullable Instant workedAt, @Nullable String workedBy, @Nullable Instant repliedAt,
        @Nullable String repliedBy, @Nullable Instant nextTimerAt, @Nullable String exemptionId,
        @Nullable String awaited, @Nullable String pausedBy, @Nullable Instant pauseProposedAt,
        String words, long shown,
        long pulse,
        ResponseCase value) {

    static final int RUNNING = 0;
    static final int PAUSED = 1;
    static final int BACKLOG = 2;

    static CaseDocument of(ResponseCase c) {
        return of(c, 1, 1, SearchText.of(c));
    }

    static int laneOf(ResponseCase c) {
        return c.backlog() ? BACKLOG : c.isPaused() ? PAUSED : RUNNING;
    }

    CaseDocument after(CaseChange change, Instant now) {
        var next = Holder.follow(value, change.on(value, now), now);
        if (next == value) {
            return this;
        }
        var isShown = isShown(next);
        var isPulse = !isShown && !next.desk().equals(value.desk());
        return of(next, isShown ? shown + 1 : shown, isPulse ? pulse + 1 : pulse, wordsOf(next));
    }

    private String wordsOf(ResponseCase next) {
        var same = next.review() == value.review() && next.replies() == value.replies();
        return same ? words : SearchText.of(next);
    }

    private static CaseDocument of(ResponseCase c, long shown, long pulse, String words) {
        var worked = Deed.last(c);
        var replied = Deed.reply(c);
        return new CaseDocument(c.id(), c.review().reviewId(), c.review().customerId(), c.isOpen(),
                laneOf(c), c.clock().dueAt(), c.clock().warnAt(), c.lateFrom(), c.state(),
                c.shop().id(), idOf(c.desk().assignee()),
                Optional.ofNullable(c.desk().claim()).map(Claim::by).map(Actor::id).orElse(null),
                worked.map(Deed::at).orElse(null), worked.map(Deed::by).orElse(null),
                replied.map(Deed::at).orElse(null), replied.map(Deed::by).orElse(null), c.nextTimerAt(),
                Optional.ofNullable(c.exemption()).map(Exemption::id).orElse(null),
                c.awaitedReply().map(Reply::id).orElse(null), c.runningPause().map(Pause::id).orElse(null),
                c.proposedPause().filter(_ -> c.isOpen()).map(Pause::proposedAt).orElse(null), words, shown, pulse, c);
    }

    private boolean isShown(ResponseCase next) {
        return next.version() != value.version() || next.history().size() != value.history().size()
                || !next.replies().equals(value.replies());
    }

    private static @Nullable String idOf(@Nullable Actor who) {
        return who == null ? null : who.id();
    }
}
