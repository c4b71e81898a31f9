package dev.replydesk.chassis.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides from a change alone what others must hear, so that no use case can forget an event. */
@FunctionalInterface
public interface Announcements<T> {
    /** Of aggregates that nobody else needs to hear about. */
    Announcements<Object> SILENT = (before, after) -> List.of();

    /** The events of one write; {@code before} is null when the aggregate is new. */
    List<Announcement> of(@Nullable T before, T after);

    @SuppressWarnings("unchecked")
    static <T> Announcements<T> none() {
        return (Announcements<T>) SILENT;
    }
}
