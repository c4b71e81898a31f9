package dev.replydesk.notification.rooms.domain;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chat room, or an address of the merchant's own, that is told like a person.
 *
 * @param version
 *            moves with what people see and decide, not with every message
 * @param switchedOff
 *            why we switched it off ourselves; null where people did, or where it is on
 */
public record Room(String id, long version, ChannelKind kind, String name, Sealed address, String language, String zone,
        Interests interests, boolean enabled, @Nullable String switchedOff, Health health, Pace pace)
        implements
            Recipient {

    /** What people enter about a room. */
    public record Profile(String name, String language, String zone, Interests interests, boolean enabled) {}

    public static Room connect(String id, ChannelKind kind, Profile profile, Sealed address) {
        return new Room(id, 1, kind, profile.name(), address, profile.language(), profile.zone(), profile.interests(),
                profile.enabled(), null, Health.UNKNOWN, Pace.FREE);
    }

    /** What is entered anew counts from now on; another address has had no trouble yet. */
    public Room changed(Profile profile, @Nullable Sealed other) {
        return new Room(id, version + 1, kind, profile.name(), other == null ? address : other, profile.language(),
                profile.zone(), profile.interests(), profile.enabled(), profile.enabled() ? null : switchedOff,
                other == null ? health : Health.UNKNOWN, pace);
    }

    public boolean listensTo(Set<String> circle, int threshold, boolean byMail) {
        return enabled && interests.include(circle, threshold, byMail);
    }

    @Override
    public @Nullable String reasonNotToTell() {
        if (enabled) {
            return null;
        }
        return switchedOff == null ? "the channel is switched off" : "the channel was switched off: " + switchedOff;
    }

    /**
     * When it may be told next; not after {@code now} means at once.
     *
     * @param gather
     *            least time between two messages with alerts
     */
    public Instant turn(Limit limit, Duration gather) {
        return pace.turn(limit, gather);
    }

    /** Its turn is taken; without a time to gather in, as for a trial, the next alerts need not wait for this. */
    public Room tried(Limit limit, Duration gather, Instant now) {
        return with(health, pace.tried(limit, gather, now));
    }

    public Room worked(Instant now) {
        return with(health.worked(now), pace);
    }

    public Room troubled(String reason, Instant now) {
        return with(health.troubled(reason, now), pace.missed());
    }

    /** Somebody was told of the trouble with it. */
    public Room toldOfTrouble() {
        return with(health.told(), pace);
    }

    /** Its platform said when it takes messages again. */
    public Room held(String reason, Limit limit, Instant until, Instant now) {
        return with(health.troubled(reason, now), pace.held(limit, until));
    }

    /** Its address is gone for good, so nothing is sent there until somebody enters another one. */
    public Room gone(String reason, Instant now) {
        return new Room(id, version + 1, kind, name, address, language, zone, interests, false, reason,
                health.troubled(reason, now), pace);
    }

    private Room with(Health next, Pace nextPace) {
        return new Room(id, version, kind, name, address, language, zone, interests, enabled, switchedOff, next,
                nextPace);
    }
}
