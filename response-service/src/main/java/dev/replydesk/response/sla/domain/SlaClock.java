package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.Timetable;
import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of one case. Judged by instants, not by when a job ran: it is met if the answer's own instant is at or
 * before {@code dueAt}. All instants are in whole milliseconds; they were computed once, by the calendar named here.
 */
public record SlaClock(Instant startedAt, Instant dueAt, Instant warnAt, @Nullable CalendarRef calendar,
        List<Threshold> thresholds, Escalation escalation, ClockState state, @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt, List<Standstill> standstills, @Nullable Recount recount) {

    private static final Duration LATE_AFTER = Duration.ofSeconds(5);

    public SlaClock {
        thresholds = List.copyOf(thresholds);
        escalation = Objects.requireNonNullElse(escalation, Escalation.NONE);
        standstills = List.copyOf(Objects.requireNonNullElse(standstills, List.of()));
    }

    /** {@code startedAt} in whole milliseconds. */
    public static SlaClock start(Instant startedAt, SlaPolicy policy, Timetable timetable) {
        var span = new SlaSpan(startedAt, policy.firstReply(), timetable.time());
        return new SlaClock(startedAt, span.end(), span.share(policy.mainWarning()), timetable.calendar(),
                span.thresholds(policy), span.ladder(policy), ClockState.RUNNING, null, null, List.of(), null);
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }

    /** It stands still until somebody lets it run on; nothing of it is told meanwhile. */
    public boolean isPaused() {
        return state == ClockState.PAUSED;
    }

    /** Since when its time counts: since the duty began, unless policies were applied that count from later on. */
    public Instant countsFrom() {
        return recount == null ? startedAt : recount.from();
    }

    /** Since when it runs where it was started afresh. */
    public Optional<Instant> startedAfreshAt() {
        return Optional.ofNullable(recount).filter(r -> r.used().isZero()).map(Recount::from);
    }

    /** It runs, or will run on. */
    public boolean isOngoing() {
        return isRunning() || isPaused();
    }

    /** Since when it stands still; also while an answer is there that may not last. */
    public Optional<Instant> stillSince() {
        return standstills.isEmpty() || standstills.getLast().isOver()
                ? Optional.empty()
                : Optional.of(standstills.getLast().from());
    }

    public boolean isMet() {
        return state == ClockState.MET;
    }

    /**
     * Percent of the real time in which it ran that are over, 100 from the deadline on; where it was started afresh,
     * since then.
     */
    public int shareAt(Instant now) {
        var over = standstills.stream().filter(Standstill::isOver).toList();
        var whole = ran(over, dueAt).toMillis();
        return (int) Math.clamp(ran(standstills, now).toMillis() * 100 / Math.max(1, whole), 1, 100);
    }

    private Duration ran(List<Standstill> still, Instant until) {
        var from = startedAfreshAt().orElse(startedAt);
        return still.stream().filter(s -> !s.from().isBefore(from) && s.from().isBefore(until))
                .map(s -> Duration.between(s.from(), s.until() == null || s.until().isAfter(until) ? until : s.until()))
                .reduce(Duration.between(from, until), Duration::minus);
    }

    public boolean isOverdueAt(Instant now) {
        return now.isAfter(dueAt);
    }

    public Risk riskAt(Instant now) {
        return switch (state) {
            case MET -> Risk.MET;
            case MISSED -> Risk.MISSED;
            case CANCELLED -> Risk.NONE;
            case PAUSED -> Risk.PAUSED;
            case RUNNING -> isOverdueAt(now) ? Risk.OVERDUE : now.isBefore(warnAt) ? Risk.ON_TRACK : Risk.AT_RISK;
        };
    }

    /** What must be noticed now, in the order of its instants. */
    public List<Threshold> due(Instant now) {
        return isRunning() ? thresholds.stream().filter(t -> t.isDue(now)).toList() : List.of();
    }

    /** When the next threshold or level has to be told of; null if never. */
    public @Nullable Instant nextAlarmAt() {
        var threshold = thresholds.stream().filter(Threshold::isWaiting).map(Threshold::at).findFirst();
        return isRunning()
                ? Stream.of(threshold, Optional.ofNullable(nextLevelAt())).flatMap(Optional::stream)
                        .min(Instant::compareTo).orElse(null)
                : null;
    }

    /** Whether something should have been told a while ago. */
    public boolean isLateAt(Instant now) {
        var next = nextAlarmAt();
        return next != null && isLate(next, now);
    }

    /** When the next level of the ladder is told; null if none is. */
    public @Nullable Instant nextLevelAt() {
        return isRunning() ? escalation.nextAt(dueAt) : null;
    }

    public boolean mustEscalate(Instant now) {
        return isRunning() && escalation.isDue(now, dueAt);
    }

    /** One level further. */
    public SlaClock escalate(Instant now) {
        return with(escalation.fire(now, dueAt));
    }

    public SlaClock with(Escalation climbed) {
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds, climbed, state, stoppedAt, breachedAt,
                standstills, recount);
    }

    /** Whether anything was told of that somebody may acknowledge, since the last acknowledgement. */
    public boolean hasNews() {
        var last = Stream.concat(thresholds.stream().map(Threshold::firedAt), Stream.of(escalation.lastFiredAt()))
                .filter(Objects::nonNull).max(Instant::compareTo);
        var known = escalation.acknowledgedAt();
        return last.filter(at -> known == null || at.isAfter(known)).isPresent();
    }

    /** Marks everything due as noticed; a recorded breach is never taken back. */
    public SlaClock fire(Instant now, boolean allLate) {
        var fired = thresholds.stream().map(t -> t.isDue(now) ? t.fired(now, allLate || isLate(t.at(), now)) : t)
                .toList();
        var breached = breachedAt == null && fired.getLast().firedAt() != null ? dueAt : breachedAt;
        return new SlaClock(startedAt, dueAt, warnAt, calendar, fired, escalation, state, stoppedAt, breached,
                standstills, recount);
    }

    /**
     * The answer counts from {@code answeredAt}, whenever we learn of it. One that comes while the clock stands still
     * is in time, since the deadline would have moved beyond it. One that comes after a recorded breach is late, also
     * where the deadline was laid anew since.
     */
    public SlaClock stop(Instant answeredAt) {
        var missed = isBroken(answeredAt) && stillSince().isEmpty();
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds, escalation,
                missed ? ClockState.MISSED : ClockState.MET, answeredAt,
                missed && breachedAt == null ? dueAt : breachedAt, standstills, recount);
    }

    public SlaClock cancel() {
        return isOngoing() ? in(ClockState.CANCELLED) : this;
    }

    /** The answer did not last, or is wanted after all: the same deadline again, still where it stood still. */
    public SlaClock reopen() {
        return in(stillSince().isPresent() ? ClockState.PAUSED : ClockState.RUNNING);
    }

    /** Whether there was time left at this instant that could be kept; a breach is not taken back by a pause. */
    public boolean canPauseFrom(Instant from) {
        return isRunning() && breachedAt == null && !from.isBefore(countsFrom()) && from.isBefore(dueAt)
                && (standstills.isEmpty() || !from.isBefore(Objects.requireNonNull(standstills.getLast().until())));
    }

    /** Stands still from this instant on; only where {@link #canPauseFrom} allows it. */
    public SlaClock pause(Instant from) {
        var now = Stream.concat(standstills.stream(), Stream.of(new Standstill(from, null))).toList();
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds, escalation, ClockState.PAUSED, stoppedAt,
                breachedAt, now, recount);
    }

    /**
     * Runs on from this instant, by the hours of its own calendar: what was left when it was paused is left again. One
     * that was stopped meanwhile stays so.
     */
    public SlaClock resume(Instant at, WorkingTime hours) {
        return stillSince().map(from -> new Resumption(this, from, at.isBefore(from) ? from : at, hours).clock())
                .orElse(this);
    }

    /** An arrival while the clock stands still is waited on from the moment it runs again. */
    public SlaClock delivered(int level, Instant at, WorkingTime hours) {
        var from = stillSince().filter(at::isAfter).orElse(at);
        return with(escalation.delivered(level, from, dueAt, hours));
    }

    private boolean isBroken(Instant answeredAt) {
        return answeredAt.isAfter(dueAt) || breachedAt != null && answeredAt.isAfter(breachedAt);
    }

    private SlaClock in(ClockState next) {
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds, escalation, next, null, breachedAt,
                standstills, recount);
    }

    /** What is noticed clearly after its instant is told as late. */
    public static boolean isLate(Instant at, Instant now) {
        return now.isAfter(at.plus(LATE_AFTER));
    }
}
