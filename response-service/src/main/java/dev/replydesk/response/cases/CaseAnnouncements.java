package dev.replydesk.response.cases;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.response.cases.domain.HistoryEntry;
import dev.replydesk.response.cases.domain.HistoryType;
import dev.replydesk.response.cases.domain.Origin;
import dev.replydesk.response.cases.domain.PublicationState;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What others hear follows from what a write added to the record, so nothing is told that is not recorded. */
@Component
class CaseAnnouncements implements Announcements<CaseDocument> {
    private final CaseNews news;

    CaseAnnouncements(CaseNews news) {
        this.news = news;
    }

    @Override
    public List<Announcement> of(@Nullable CaseDocument before, CaseDocument after) {
        var known = before == null ? 0 : before.value().history().size();
        var c = after.value();
        var moved = before == null ? Stream.<Announcement>of() : moved(before.value(), c);
        return Stream.concat(c.history().stream().skip(known).flatMap(e -> announced(c, e)), moved).toList();
    }

    private Stream<Announcement> moved(ResponseCase before, ResponseCase c) {
        return c.replies().stream().flatMap(r -> moved(before, c, r));
    }

    private Stream<Announcement> moved(ResponseCase before, ResponseCase c, Reply reply) {
        var was = before.replies().stream().filter(r -> r.id().equals(reply.id())).findFirst()
                .map(Reply::publication).orElse(null);
        var is = reply.publication();
        if (is == null || is.equals(was)) {
            return Stream.of();
        }
        var waited = was != null && was.isHandedOver();
        if (is.isHandedOver()) {
            return waited ? Stream.of() : Stream.of(news.requested(c, reply));
        }
        return waited && is.state() == PublicationState.CANCELLED ? Stream.of(news.cancelled(c, reply)) : Stream.of();
    }

    private Stream<Announcement> announced(ResponseCase c, HistoryEntry entry) {
        var alarm = entry.alarm();
        if (alarm != null && alarm.audience() != null) {
            return Stream.of(news.alert(c, alarm));
        }
        if (entry.type() == HistoryType.OUTCOME_RESOLVED) {
            return c.replies().stream().filter(r -> r.id().equals(entry.subject()))
                    .map(r -> news.resolved(c, r, r.isIn(PublicationState.CONFIRMED)));
        }
        return entry.type() == HistoryType.CONFIRMED ? provenByHand(c, entry).map(r -> news.proven(c, r)) : Stream.of();
    }

    private static Stream<Reply> provenByHand(ResponseCase c, HistoryEntry entry) {
        return c.replies().stream().filter(r -> r.id().equals(entry.subject()))
                .filter(r -> Objects.requireNonNull(r.publication()).origin() == Origin.MANUAL);
    }
}
