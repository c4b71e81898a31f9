package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes somebody responsible, or nobody. Who was writing and is not the new one loses the claim. */
public record AssignCase(Actor actor, @Nullable Actor assignee, boolean mayAssignOthers) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase found, Instant now) {
        var c = found.withoutDeadClaim(now);
        if (!c.isOpen()) {
            throw new StateRefused("This case is " + c.state() + "; only an open case can be assigned.");
        }
        onlyWithinRights(c.desk().assignee());
        if (Objects.equals(idOf(c.desk().assignee()), idOf(assignee))) {
            return c;
        }
        var edit = c.edit().desk(c.desk().assignedTo(assignee))
                .log(HistoryEntry.of(HistoryType.ASSIGNED, now).by(actor).to(assignee));
        var otherWriter = assignee != null && c.claimAt(now).filter(claim -> !claim.by().is(assignee)).isPresent();
        return otherWriter ? edit.state(CaseState.OPEN).claim(null).seen() : edit.seen();
    }

    private void onlyWithinRights(@Nullable Actor before) {
        var takesFromAnother = before != null && !before.is(actor);
        var givesToAnother = assignee != null && !assignee.is(actor);
        if (!mayAssignOthers && (takesFromAnother || givesToAnother)) {
            throw new NotYours("Assigning a case to others, or taking it from them, needs the role MANAGER or ADMIN.");
        }
    }

    private static @Nullable String idOf(@Nullable Actor who) {
        return who == null ? null : who.id();
    }
}
