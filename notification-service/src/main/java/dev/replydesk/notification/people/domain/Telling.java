package dev.replydesk.notification.people.domain;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out whom one audience comes down to. Where none of those who are meant can be told, the managers are, and they
 * are told why; silence is the one thing an alert must not become.
 */
final class Telling {

    private static final String MANAGER = "MANAGER";
    private static final String ADMIN = "ADMIN";

    private final Audience audience;
    private final Directory directory;
    private final Set<ChannelKind> ways;
    private final List<String> teams;
    private final SortedMap<String, List<Reason>> told = new TreeMap<>();
    private final List<Reason> missing = new ArrayList<>();

    Telling(Audience audience, Directory directory, Set<ChannelKind> ways) {
        this.audience = audience;
        this.directory = directory;
        this.ways = ways;
        this.teams = directory.living(audience.teams());
    }

    Expansion expand() {
        var unknown = audience.users().stream().filter(id -> directory.person(id) == null).collect(Collectors.toSet());
        audience.users().stream().sorted().map(directory::person).filter(Objects::nonNull).forEach(this::named);
        if (audience.groups().contains(Group.LEADS)) {
            leads();
        }
        directory.active(this::hasARole).forEach(this::tell);
        if (unknown.isEmpty() && !isAnybodyReached()) {
            tellInstead();
        }
        return new Expansion(told, unknown);
    }

    private void named(Person person) {
        if (person.active()) {
            tell(person);
        } else {
            missing.add(new Reason(Reason.Kind.GONE, person.name()));
        }
    }

    private void leads() {
        if (teams.isEmpty()) {
            missing.add(new Reason(Reason.Kind.NO_TEAM, ""));
        }
        teams.stream().map(directory::team).forEach(team -> {
            var lead = directory.person(team.leadId());
            if (lead != null && lead.active()) {
                tell(lead);
            } else {
                missing.add(new Reason(Reason.Kind.NO_LEAD, team.name()));
            }
        });
    }

    private void tell(Person person) {
        told.put(person.id(), List.of());
    }

    private boolean hasARole(Person person) {
        return person.hasAnyRole(audience.roles()) && isInTheTeams(person);
    }

    private boolean isInTheTeams(Person person) {
        return teams.isEmpty() || person.isInAnyTeam(teams);
    }

    private boolean isAnybodyReached() {
        return told.keySet().stream().map(directory::person).anyMatch(this::isReached);
    }

    private boolean isReached(Person person) {
        return ways.stream().anyMatch(person::isReachedBy);
    }

    private void tellInstead() {
        var unreached = told.keySet().stream().map(directory::person)
                .map(person -> new Reason(Reason.Kind.NO_CHANNEL, Objects.requireNonNull(person).name()));
        var reasons = Stream.concat(missing.stream(), unreached).distinct().toList();
        lastResort().forEach(person -> told.put(person.id(), reasons.isEmpty() ? List.of(Reason.nobody()) : reasons));
    }

    private List<Person> lastResort() {
        Predicate<Person> manages = person -> person.hasAnyRole(Set.of(MANAGER));
        return Stream.of(manages.and(this::isInTheTeams), manages, (Predicate<Person>) p -> p.hasAnyRole(Set.of(ADMIN)))
                .map(meant -> directory.active(meant).toList()).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }
}
