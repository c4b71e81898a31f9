package dev.replydesk.notification.people.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom an event names: persons, and those who have one of the roles and, where teams are named, are in one of them.
 *
 * @param users
 *            ids of persons who are told whatever their roles
 * @param teams
 *            narrows the roles; empty means the whole merchant
 */
public record Audience(Set<String> users, Set<String> teams, Set<String> roles) {

    private static final String LAST_RESORT = "ADMIN";

    public Audience {
        users = Set.copyOf(users);
        teams = Set.copyOf(teams);
        roles = Set.copyOf(roles);
    }

    /**
     * The active persons to tell. An alert that would reach nobody goes to the admins, because silence is the one thing
     * it must not become.
     */
    public Expansion among(Directory directory) {
        var everybody = directory.everybody();
        var living = living(directory.deletedTeams());
        var told = active(everybody, person -> users.contains(person.id()) || isMeant(person, living));
        var known = everybody.stream().map(Person::id).collect(Collectors.toSet());
        var unknown = users.stream().filter(user -> !known.contains(user)).collect(Collectors.toSet());
        return told.isEmpty() && unknown.isEmpty()
                ? new Expansion(active(everybody, person -> person.roles().contains(LAST_RESORT)), unknown)
                : new Expansion(told, unknown);
    }

    /** The teams this is about: the named ones, or those of the named persons; empty means the whole merchant. */
    public Set<String> circle(Directory directory) {
        var ofPersons = directory.everybody().stream().filter(person -> users.contains(person.id()))
                .flatMap(person -> person.teamIds().stream());
        return Stream.concat(living(directory.deletedTeams()).stream(), ofPersons).collect(Collectors.toSet());
    }

    private boolean isMeant(Person person, Set<String> livingTeams) {
        return person.hasAnyRole(roles) && (livingTeams.isEmpty() || person.isInAnyTeam(livingTeams));
    }

    private Set<String> living(Set<String> deletedTeams) {
        return teams.stream().filter(team -> !deletedTeams.contains(team)).collect(Collectors.toSet());
    }

    private static Set<String> active(Collection<Person> everybody, Predicate<Person> meant) {
        Stream<String> ids = everybody.stream().filter(Person::active).filter(meant).map(Person::id).sorted();
        return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
