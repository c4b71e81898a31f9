package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.Stage;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has the next step of a case, derived from its state and nothing else. Nobody has while its clock stands still:
 * then it waits for the marketplace, and whoever gets it back has the whole budget.
 */
public record Holder(Stage stage, @Nullable Actor who) {

    static Optional<Holder> of(ResponseCase c) {
        if (c.backlog() || !c.clock().isRunning()) {
            return Optional.empty();
        }
        return switch (c.state()) {
            case OPEN, FAILED -> Optional.of(c.desk().assignee() == null
                    ? new Holder(Stage.TRIAGE, null)
                    : new Holder(Stage.CLAIM, c.desk().assignee()));
            case CLAIMED -> Optional.ofNullable(c.desk().claim()).map(claim -> new Holder(Stage.WRITE, claim.by()));
            case AWAITING_APPROVAL -> Optional.of(new Holder(Stage.APPROVE, null));
            case PUBLISHING -> c.liveReply().map(reply -> new Holder(Stage.PUBLISH, publisher(reply)));
            case ANSWERED, EXEMPT, CLOSED -> Optional.empty();
        };
    }

    /** Any change, after which the clock of the holder begins anew if the case went to another. */
    public static ResponseCase follow(ResponseCase before, ResponseCase after, Instant now) {
        return after == before ? after : handed(after, now);
    }

    /** The case with the clock of who holds it now. */
    static ResponseCase handed(ResponseCase c, Instant now) {
        var clock = of(c).map(held -> held.clock(c, now)).orElse(null);
        return Objects.equals(clock, c.holder()) ? c : c.edit().holder(clock).quietly();
    }

    private HolderClock clock(ResponseCase c, Instant now) {
        var budget = c.policy().stages().of(stage);
        return isOf(c.holder())
                ? Objects.requireNonNull(c.holder()).budgeted(budget)
                : HolderClock.begin(stage, who, now, budget);
    }

    /** Whether this is what the clock measures. */
    boolean isOf(@Nullable HolderClock clock) {
        return clock != null && clock.stage() == stage && Objects.equals(id(clock.holder()), id(who));
    }

    private static @Nullable Actor publisher(Reply reply) {
        return reply.isAtMarketplace() ? null : reply.submittedBy();
    }

    private static @Nullable String id(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }
}
