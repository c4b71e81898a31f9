package dev.replydesk.notification.people.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People to tell. */
public final class PersonFixture {

    private static final Duration DAY = Duration.ofDays(1);

    private PersonFixture() {
    }

    public static Person agent(String id, String... teams) {
        return person(id, "AGENT", true, teams);
    }

    public static Person admin(String id) {
        return person(id, "ADMIN", true);
    }

    public static Person manager(String id, String... teams) {
        return person(id, "MANAGER", true, teams);
    }

    /** Cannot sign in yet, and has no address either. */
    public static Person outOfReach(String id) {
        return new Person(id, 1, id, null, "en", "UTC", Set.of("AGENT"), Set.of(), true, true, null, null);
    }

    /** From a day ago until a day from now. */
    public static Person away(Person person, Instant now, @Nullable String deputyId) {
        return new Person(person.id(), person.sequence(), person.name(), person.mail(), person.language(),
                person.zone(), person.roles(), person.teamIds(), person.active(), person.invited(),
                new Absence(now.minus(DAY), now.plus(DAY), deputyId), null);
    }

    public static Person inactive(String id, String... teams) {
        return person(id, "AGENT", false, teams);
    }

    public static Person person(String id, String role, boolean active, String... teams) {
        return new Person(id, 1, id, id + "@example.org", "en", "Europe/Berlin", Set.of(role), Set.of(teams),
                active, false, null, null);
    }

    public static Person reading(String language, String zone) {
        return new Person("usr_reader", 1, "林小雨", "reader@example.org", language, zone, Set.of("AGENT"),
                Set.of(), true, false, null, null);
    }

    public static Person called(String name, String mail) {
        return new Person("usr_named", 1, name, mail, "en", "UTC", Set.of("AGENT"), Set.of(), true, false, null, null);
    }
}
