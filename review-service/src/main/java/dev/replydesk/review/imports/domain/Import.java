package dev.replydesk.review.imports.domain;

import dev.replydesk.review.imports.domain.Progress.Counts;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of reviews on its way in. {@code replayOf} is the import whose quarantined lines this one reads again. */
public record Import(String id, ImportState state, StoredFile file, ImportOptions options, Sender sender,
        @Nullable String replayOf, Progress progress, @Nullable Hold hold, Instant receivedAt,
        @Nullable Instant startedAt, @Nullable Instant finishedAt, @Nullable Failure failure) {

    public static Import received(String id, StoredFile file, ImportOptions options, Sender sender, Instant now) {
        return new Import(id, ImportState.RUNNING, file, options, sender, null, Progress.NONE, null, now, null, null,
                null);
    }

    /** The same file once more, for the lines of this import that are in the quarantine. */
    public Import replay(String nextId, ImportOptions others, Sender by, Instant now) {
        return new Import(nextId, ImportState.RUNNING, file, others, by, id, Progress.NONE, null, now, null, null,
                null);
    }

    public boolean hasEnded() {
        return state != ImportState.RUNNING;
    }

    /** Gives it to a worker, unless another one has it; the same import then. */
    public Import taken(Hold by, Instant now) {
        var free = hold == null || !hold.until().isAfter(now);
        return hasEnded() || !free ? this : with(state, progress, by, startedAt == null ? now : startedAt, null, null);
    }

    public Import renewed(Hold by) {
        check(by.worker());
        return with(state, progress, by, startedAt, null, null);
    }

    /**
     * The work is done up to this place.
     *
     * @throws HoldLost
     *             if it is not this worker's any more
     */
    public Import advanced(Hold by, Progress next) {
        check(by.worker());
        return with(state, next, by, startedAt, null, null);
    }

    public Import done(String worker, Instant now) {
        check(worker);
        var all = new Progress(progress.offset(), progress.nextLine(), file.bytes(), progress.counts());
        return with(ImportState.DONE, all, null, startedAt, now, null);
    }

    public Import failed(String worker, Failure why, Instant now) {
        check(worker);
        return with(ImportState.FAILED, progress, null, startedAt, now, why);
    }

    public Import cancelled(Instant now) {
        return hasEnded() ? this : with(ImportState.CANCELLED, progress, null, startedAt, now, null);
    }

    public Import withoutFile() {
        return new Import(id, state, file.forgotten(), options, sender, replayOf, progress, hold, receivedAt, startedAt,
                finishedAt, failure);
    }

    /** Over the whole run so far; null before it began. */
    public @Nullable Long rowsPerSecond(Instant now) {
        if (startedAt == null) {
            return null;
        }
        var end = finishedAt == null ? now : finishedAt;
        Counts counts = progress.counts();
        return counts.lines() * 1_000 / Math.max(1, Duration.between(startedAt, end).toMillis());
    }

    private void check(String worker) {
        if (hasEnded() || hold == null || !hold.worker().equals(worker)) {
            throw new HoldLost(id);
        }
    }

    private Import with(ImportState next, Progress at, @Nullable Hold held, @Nullable Instant started,
            @Nullable Instant finished, @Nullable Failure why) {
        return new Import(id, next, file, options, sender, replayOf, at, held, receivedAt, started, finished, why);
    }
}
