package dev.replydesk.review.source.domain;

import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.marketplace.domain.Window;
import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shop's connection to its marketplace. {@code account} names the account without giving it away; {@code version}
 * moves with what people do, not with every page that is read; {@code alarm} is what people know to be missing.
 */
public record Source(String id, long version, String shopId, Marketplace marketplace, String address, String account,
        Sealed credentials, State state, Instant connectedAt, @Nullable Trouble trouble, Progress progress,
        Counts counts, @Nullable Hold hold, Instant dueAt, @Nullable Alarm alarm) {
    private static final Duration RETRY_OF_A_BROKEN_ACCOUNT = Duration.ofHours(1);

    /** Whether it is read. A broken one waits for somebody to put the account right, and is tried now and then. */
    public enum State {
        ACTIVE, PAUSED, BROKEN
    }

    public static Source connect(String id, String shopId, Marketplace marketplace, Access access, Instant now) {
        return new Source(id, 1, shopId, marketplace, access.address(), access.account(), access.credentials(),
                State.ACTIVE, now, null, Progress.start(now), Counts.NONE, null, now, null);
    }

    /** The way in: where, as whom, and with what. */
    public record Access(String address, String account, Sealed credentials) {}

    /** New credentials end every trouble with the old ones; reading goes on where it was. */
    public Source reconnect(Access access, Instant now) {
        return new Source(id, version + 1, shopId, marketplace, access.address(), access.account(),
                access.credentials(), State.ACTIVE, connectedAt, null, progress.failures(0), counts, hold, now, alarm);
    }

    public Source pause() {
        return state == State.PAUSED ? this : in(State.PAUSED, version + 1, trouble, dueAt);
    }

    public Source resume(Instant now) {
        return state == State.PAUSED ? in(State.ACTIVE, version + 1, trouble, now) : this;
    }

    public boolean isPaused() {
        return state == State.PAUSED;
    }

    public boolean isHeldBy(String name, Instant now) {
        return hold != null && hold.isOf(name, now);
    }

    /** The same, held under this name from now on, unless another holds it. */
    public Source held(String name, Instant now, Pace pace) {
        var free = hold == null || !hold.until().isAfter(now) || hold.by().equals(name);
        return free && !isPaused() ? holding(new Hold(name, now.plus(pace.hold()))) : this;
    }

    /** Free for others, and due when there is something to do again. */
    public Source released(Instant now, Pace pace) {
        return holding(null).due(next(now, pace) instanceof Task.Rest(var until) ? until : now);
    }

    /** Free for others, and not due before then. */
    public Source waiting(Instant until) {
        return holding(null).due(until);
    }

    public Task next(Instant now, Pace pace) {
        return progress.next(now, pace);
    }

    public Source stored(Pass pass, String page, @Nullable String next, Counts more, Instant now, Pace pace) {
        return working(progress.stored(pass, page, next, now, pace), counts.plus(more));
    }

    /** Counting begins again then; a window of which something is missing is read first. */
    public Source counted(@Nullable Window gap, Instant again, Instant now) {
        var counted = progress.countAt(again).failures(0);
        return working(gap == null ? counted : counted.background(Pass.of(Pass.Kind.GAP, gap, now)), counts);
    }

    /** Everything is compared that was due; what is lost is told, unless people know it. */
    public Source compared(Alarm.Shop shop, List<CountedDay> counted, Instant again, Instant now) {
        var next = Alarm.next(alarm, shop, counted, now);
        return new Source(id, version, shopId, marketplace, address, account, credentials, state, connectedAt, trouble,
                progress, counts, hold, dueAt, next).counted(null, again, now);
    }

    /** Reading gave nothing; it is free for others, and tried again when that makes sense. */
    public Source failed(@Nullable Pass pass, Trouble seen, @Nullable Instant notBefore, Instant now, Pace pace) {
        var failures = progress.failures() + 1;
        var until = notBefore == null ? now.plus(wait(seen.kind(), failures, pace)) : notBefore;
        var left = pass != null && isPointless(seen) ? progress.dropped(pass, now) : progress;
        return new Source(id, version, shopId, marketplace, address, account, credentials, state, connectedAt,
                trouble, left.failures(failures), counts, null, until, alarm).troubled(seen);
    }

    private static Duration wait(Trouble.Kind seen, int failures, Pace pace) {
        return seen.isOfTheAccount()
                ? RETRY_OF_A_BROKEN_ACCOUNT
                : seen.isPerhapsAnOutage() ? pace.retryOfAnOutage(failures) : pace.retry(failures);
    }

    private static boolean isPointless(Trouble seen) {
        return seen.kind() == Trouble.Kind.REPEATED_PAGE || seen.kind() == Trouble.Kind.OUT_OF_ORDER;
    }

    /** What somebody who speaks for the account was told. */
    public Source troubled(Trouble seen) {
        var told = trouble == null ? seen : seen.after(trouble);
        var next = seen.kind().isOfTheAccount() && state == State.ACTIVE ? State.BROKEN : state;
        return in(next, version, told, dueAt);
    }

    private Source working(Progress next, Counts all) {
        var healed = state == State.BROKEN ? State.ACTIVE : state;
        return new Source(id, version, shopId, marketplace, address, account, credentials, healed, connectedAt, null,
                next, all, hold, dueAt, alarm);
    }

    private Source in(State next, long nextVersion, @Nullable Trouble told, Instant due) {
        return new Source(id, nextVersion, shopId, marketplace, address, account, credentials, next, connectedAt,
                told, progress, counts, hold, due, alarm);
    }

    private Source holding(@Nullable Hold next) {
        return new Source(id, version, shopId, marketplace, address, account, credentials, state, connectedAt, trouble,
                progress, counts, next, dueAt, alarm);
    }

    private Source due(Instant at) {
        return new Source(id, version, shopId, marketplace, address, account, credentials, state, connectedAt, trouble,
                progress, counts, hold, at, alarm);
    }
}
