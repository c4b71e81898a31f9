package dev.replydesk.response.cases.domain.work;

import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.HistoryEntry;
import dev.replydesk.response.cases.domain.HistoryType;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who last did something to answer a case, kept beside it so that a pace is read from an index. */
public record Deed(String by, Instant at) {

    /** The last claim, saved draft or submitted reply. */
    public static Optional<Deed> last(ResponseCase c) {
        var claims = c.history().stream().filter(h -> h.type() == HistoryType.CLAIMED).map(Deed::of);
        var draft = Optional.ofNullable(c.desk().draft()).map(d -> of(d.by(), d.savedAt())).stream();
        var replies = c.replies().stream().map(Deed::of);
        return Stream.of(claims, draft, replies).flatMap(s -> s).flatMap(Optional::stream)
                .max(Comparator.comparing(Deed::at));
    }

    /** The reply that stands; one that was taken back, returned or refused is work that has to be done again. */
    public static Optional<Deed> reply(ResponseCase c) {
        return c.liveReply().flatMap(Deed::of);
    }

    private static Optional<Deed> of(Reply reply) {
        return of(reply.submittedBy(), reply.submittedAt());
    }

    private static Optional<Deed> of(HistoryEntry entry) {
        return of(Objects.requireNonNull(entry.actor()), entry.at());
    }

    private static Optional<Deed> of(Actor by, Instant at) {
        return by.isProduct() ? Optional.empty() : Optional.of(new Deed(by.id(), at));
    }
}
