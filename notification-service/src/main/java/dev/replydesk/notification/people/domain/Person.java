package dev.replydesk.notification.people.domain;

import dev.replydesk.chassis.time.WallClock;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Recipient;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be told: where, in which language and by which clock on the wall.
 *
 * @param sequence
 *            the gateway's write number; what is not newer is ignored
 * @param language
 *            BCP 47
 * @param zone
 *            IANA name
 * @param invited
 *            has no password yet and so cannot look at anything in the product
 * @param absence
 *            the last one that was told of, which may be over
 * @param quietHours
 *            null where no hour is quiet
 */
public record Person(String id, long sequence, String name, @Nullable String mail, String language,
        String zone, Set<String> roles, Set<String> teamIds, boolean active, boolean invited,
        @Nullable Absence absence, @Nullable QuietHours quietHours) implements Copy, Recipient {

    public Person {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        teamIds = teamIds == null ? Set.of() : Set.copyOf(teamIds);
    }

    @Override
    public @Nullable String reasonNotToTell() {
        return active ? null : "the person is no longer active";
    }

    boolean hasAnyRole(Collection<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** Whether this way leads to the person. */
    boolean isReachedBy(ChannelKind way) {
        return switch (way) {
            case IN_APP -> !invited;
            case MAIL -> mail != null && !mail.isBlank();
            default -> false;
        };
    }

    @Override
    public @Nullable Instant quietUntil(Instant now) {
        return quietHours == null ? null : quietHours.endAfter(now, new WallClock(clock()));
    }

    private ZoneId clock() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }

    boolean isAwayAt(Instant now) {
        return absence != null && absence.isAt(now);
    }

    boolean isInAnyTeam(Collection<String> wanted) {
        return teamIds.stream().anyMatch(wanted::contains);
    }
}
