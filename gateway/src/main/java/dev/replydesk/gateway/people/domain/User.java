package dev.replydesk.gateway.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person of one merchant. {@code version} moves with everything others may see or rely on, rights above all, but not
 * with a sign-in.
 */
public record User(String id, String merchantId, long version, Profile profile, Rights rights,
        boolean switchedOff, Credentials credentials, @Nullable Absence absence,
        @Nullable QuietHours quietHours, Instant createdAt,
        List<HistoryEntry> history) {
    public User {
        history = history == null ? List.of() : List.copyOf(history);
    }

    public static User invited(String id, String merchant, Profile profile, Rights rights, Invitation invitation,
            String actor, Instant now) {
        return new User(id, merchant, 1, profile, rights, false, Credentials.invited(invitation), null, null, now,
                List.of(HistoryEntry.of("INVITED", now, actor)));
    }

    /** The first person of an installation, who has no one to be invited by. */
    public static User founder(String id, String merchant, Profile profile, Rights rights, String passwordHash,
            Instant now) {
        return new User(id, merchant, 1, profile, rights, false, new Credentials(passwordHash, null, 1, null), null,
                null, now,
                List.of(HistoryEntry.of("CREATED", now, "first-start")));
    }

    public UserState state() {
        if (switchedOff) {
            return UserState.INACTIVE;
        }
        return credentials.passwordHash() == null ? UserState.INVITED : UserState.ACTIVE;
    }

    public boolean isActingAdmin() {
        return state() == UserState.ACTIVE && rights.isAdmin();
    }

    /** Is a session that was opened in this epoch still good? */
    public boolean honours(int sessionEpoch) {
        return state() == UserState.ACTIVE && credentials.epoch() == sessionEpoch;
    }

    /** The same person if nothing would be different, so that an empty change does not stale anybody's copy. */
    public User changed(UserChange change, String actor, Instant now) {
        var off = Objects.requireNonNullElse(change.active(), !switchedOff).equals(false);
        var goingOff = off && !switchedOff;
        var next = new User(id, merchantId, version + 1, change.appliedTo(profile), change.appliedTo(rights), off,
                goingOff ? credentials.ended() : credentials, absence, quietHours, createdAt, history);
        return next.equalsButVersion(this) ? this : next.noting(what(next), actor, now, next.rightsIfNot(rights));
    }

    public User leaving(String teamId, String actor, Instant now) {
        return changed(UserChange.leaving(this, teamId), actor, now);
    }

    /** Null: the person is back, or will not go. */
    public User away(@Nullable Absence planned, String actor, Instant now) {
        var next = new User(id, merchantId, version + 1, profile, rights, switchedOff, credentials, planned, quietHours,
                createdAt,
                history);
        return planned == null
                ? next.noting("ABSENCE_ENDED", actor, now, null)
                : next.noting("ABSENCE_SET", actor, now, planned.toString());
    }

    /** Null: no hour is quiet. */
    public User quietAt(@Nullable QuietHours hours, String actor, Instant now) {
        var next = new User(id, merchantId, version + 1, profile, rights, switchedOff, credentials, absence, hours,
                createdAt, history);
        return next.noting("QUIET_HOURS_CHANGED", actor, now, hours == null ? "none" : hours.toString());
    }

    public User invitedAgain(Invitation invitation, String actor, Instant now) {
        if (switchedOff) {
            throw new UserIsInactive();
        }
        return with(version, credentials.invitedAgain(invitation)).noting("INVITED_AGAIN", actor, now, null);
    }

    /** Takes the invitation, which is gone afterwards; throws {@link InvitationNotValid}. */
    public User accepting(String tokenHash, String passwordHash, Instant now) {
        requireInvitation(tokenHash, now);
        return with(version + 1, credentials.withPassword(passwordHash)).noting("PASSWORD_CHOSEN", id, now, null);
    }

    public void requireInvitation(String tokenHash, Instant now) {
        var invitation = credentials.invitation();
        if (switchedOff || invitation == null || !invitation.accepts(tokenHash, now)) {
            throw new InvitationNotValid();
        }
    }

    public User withPassword(String passwordHash, Instant now) {
        return with(version, credentials.withPassword(passwordHash)).noting("PASSWORD_CHANGED", id, now, null);
    }

    public User signedInAt(Instant now) {
        return with(version, credentials.signedInAt(now));
    }

    private User with(long nextVersion, Credentials changed) {
        return new User(id, merchantId, nextVersion, profile, rights, switchedOff, changed, absence, quietHours,
                createdAt,
                history);
    }

    private User noting(String type, String actor, Instant now, @Nullable String detail) {
        return new User(id, merchantId, version, profile, rights, switchedOff, credentials, absence, quietHours,
                createdAt,
                Stream.concat(history().stream(), Stream.of(new HistoryEntry(type, now, actor, detail))).toList());
    }

    private String what(User next) {
        if (next.switchedOff != switchedOff) {
            return next.switchedOff ? "SWITCHED_OFF" : "SWITCHED_ON";
        }
        return next.rights.equals(rights) ? "PROFILE_CHANGED" : "RIGHTS_CHANGED";
    }

    private @Nullable String rightsIfNot(Rights before) {
        return rights.equals(before) ? null : "roles " + rights.roles() + ", teams " + rights.teamIds();
    }

    private boolean equalsButVersion(User other) {
        return profile.equals(other.profile) && rights.equals(other.rights) && switchedOff == other.switchedOff;
    }
}
