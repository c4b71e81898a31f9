package dev.replydesk.notification.people.domain;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom an event names: persons, those who have one of the roles and, where teams are named, are in one of them, and
 * those whom the teams themselves name.
 *
 * @param users
 *            ids of persons who are told whatever their roles
 * @param teams
 *            narrows the roles; empty means the whole merchant
 */
public record Audience(Set<String> users, Set<String> teams, Set<String> roles, Set<Group> groups) {

    public Audience {
        users = Set.copyOf(users);
        teams = Set.copyOf(teams);
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }

    /** The active persons to tell on these ways now; never nobody as long as anybody is there. */
    public Expansion among(Directory directory, Set<ChannelKind> ways, Instant now) {
        return new Telling(this, new StandIns(directory, now), ways).expand();
    }

    /** The teams this is about: the named ones, or those of the named persons; empty means the whole merchant. */
    public Set<String> circle(Directory directory) {
        var ofPersons = directory.everybody().stream().filter(person -> users.contains(person.id()))
                .flatMap(person -> person.teamIds().stream());
        return Stream.concat(directory.living(teams).stream(), ofPersons).collect(Collectors.toSet());
    }
}
