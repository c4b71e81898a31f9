package dev.replydesk.notification.people.domain;

import dev.replydesk.notification.delivery.domain.Reason;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows who is here at one instant, and who stands in for those who are not. */
record StandIns(Directory directory, Instant now) {

    boolean isHere(@Nullable Person person) {
        return person != null && person.active() && !person.isAwayAt(now);
    }

    /** The person, or the deputy, or the deputy's deputy; empty if that leads to nobody or in a circle. */
    Optional<Person> whoIsHere(@Nullable Person person) {
        var asked = new HashSet<String>();
        var next = person;
        while (next != null && next.active() && asked.add(next.id())) {
            if (!next.isAwayAt(now)) {
                return Optional.of(next);
            }
            next = directory.person(Objects.requireNonNull(next.absence()).deputyId());
        }
        return Optional.empty();
    }

    /** Those who lead one of these teams, or stand in for them. */
    List<Person> leads(Collection<String> teams) {
        return directory.living(teams).stream().map(team -> directory.person(directory.team(team).leadId()))
                .map(this::whoIsHere).flatMap(Optional::stream).distinct().toList();
    }

    /** The managers of these teams, or all managers, or the admins: the first of them that anybody is here of. */
    List<Person> lastResort(Collection<String> teams) {
        Predicate<Person> manages = person -> person.hasAnyRole(List.of("MANAGER"));
        Predicate<Person> isOfTheTeams = person -> teams.isEmpty() || person.isInAnyTeam(teams);
        Predicate<Person> runsTheDesk = person -> person.hasAnyRole(List.of("ADMIN"));
        return Stream
                .of(manages.and(isOfTheTeams).and(this::isHere), manages.and(this::isHere),
                        runsTheDesk.and(this::isHere), manages, runsTheDesk)
                .map(meant -> directory.active(meant).toList()).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }

    Reason away(Reason.Kind kind, Person person) {
        return new Reason(kind, person.name(), Objects.requireNonNull(person.absence()).until());
    }
}
