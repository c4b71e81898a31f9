package dev.replydesk.response.cases.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people have on the table for a case: who is responsible, who writes, the draft, the mood they sense, notes. */
public record Desk(@Nullable Actor assignee, @Nullable Claim claim, @Nullable Draft draft, @Nullable Integer mood,
        List<Note> notes) {
    static final Desk EMPTY = new Desk(null, null, null, null, List.of());

    public Desk {
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    }

    public long draftVersion() {
        return draft == null ? 0 : draft.version();
    }

    Desk assignedTo(@Nullable Actor who) {
        return new Desk(who, claim, draft, mood, notes);
    }

    Desk claimed(@Nullable Claim lease) {
        return new Desk(assignee, lease, draft, mood, notes);
    }

    Desk drafted(@Nullable Draft text) {
        return new Desk(assignee, claim, text, mood, notes);
    }

    Desk inMood(int value) {
        return new Desk(assignee, claim, draft, value, notes);
    }

    Desk noted(Note note) {
        return new Desk(assignee, claim, draft, mood, Lists.append(notes, note));
    }
}
