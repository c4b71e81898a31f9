package dev.replydesk.gateway.people.domain;

import java.time.Instant;
import java.util.List;

/** People as tests need them. */
public final class Persons {
    public static final String MERCHANT = "mer_one";
    public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private Persons() {
    }

    public static User invited(Role... roles) {
        return User.invited("usr_ann", MERCHANT, Profile.of("Ann@Example.org ", "Ann", "en", "UTC"),
                new Rights(List.of(roles), List.of("team_b", "team_a")), Invitation.issuedAt(NOW, "hash"), "usr_boss",
                NOW);
    }

    public static User active(Role... roles) {
        return invited(roles).accepting("hash", "argon", NOW);
    }
}
