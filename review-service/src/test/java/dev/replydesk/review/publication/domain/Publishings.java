package dev.replydesk.review.publication.domain;

import dev.replydesk.review.review.domain.Submissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Publications in every state, made by the changes that make them in life. */
final class Publishings {
    static final Instant NOW = Submissions.NOW;
    static final Duration LEASE = Duration.ofSeconds(60);
    static final String TEXT = "Dear Mark, we are sorry.";
    static final PublishingRules ONCE = new PublishingRules(2, 500, Duration.ofMinutes(10), false, null);
    static final PublishingRules UPSERT = new PublishingRules(2, 500, Duration.ofMinutes(10), true, null);

    private Publishings() {
    }

    static Publication pending() {
        var requested = new Requested("case_1", "rev_1", "rpl_1", 1, 1, TEXT, "00", NOW.plus(Duration.ofHours(24)));
        return Publication.pending("pub_1", Submissions.HOTEL, "r1", requested, NOW);
    }

    static Publication sending() {
        return pending().claimed(NOW, LEASE);
    }

    static Publication after(Sent sent) {
        return sending().after(sent, NOW, ONCE);
    }

    static Publication sent() {
        return after(new Sent.Accepted(NOW));
    }

    static Publication unknown() {
        return after(new Sent.Unknown("timed out"));
    }

    static Publication confirmed() {
        return look(ONCE, 1).at(sent(), new Sighting.Visible(TEXT, null));
    }

    static Look look(PublishingRules rules, long minutesLater, String... known) {
        return new Look(rules, List.of(known), NOW.plus(Duration.ofMinutes(minutesLater)));
    }
}
