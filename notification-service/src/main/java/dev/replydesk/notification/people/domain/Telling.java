package dev.replydesk.notification.people.domain;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out whom one audience comes down to. Deputies are told for those who are away. Where none of those who are
 * meant can be told, the managers are, and they are told why; silence is the one thing an alert must not become.
 */
final class Telling {

    private final Audience audience;
    private final Directory directory;
    private final StandIns standIns;
    private final Set<ChannelKind> ways;
    private final List<String> teams;
    private final SortedMap<String, List<Reason>> told = new TreeMap<>();
    private final List<Reason> missing = new ArrayList<>();

    Telling(Audience audience, StandIns standIns, Set<ChannelKind> ways) {
        this.audience = audience;
        this.directory = standIns.directory();
        this.standIns = standIns;
        this.ways = ways;
        this.teams = directory.living(audience.teams());
    }

    Expansion expand() {
        var unknown = audience.users().stream().filter(id -> directory.person(id) == null).collect(Collectors.toSet());
        audience.users().stream().sorted().map(directory::person).filter(Objects::nonNull).forEach(this::named);
        if (audience.groups().contains(Group.LEADS)) {
            leads();
        }
        if (audience.groups().contains(Group.ROSTER)) {
            roster();
        }
        everybodyOf(directory.active(this::hasARole).toList());
        if (unknown.isEmpty() && !isAnybodyReached()) {
            tellInstead();
        }
        return new Expansion(told, unknown);
    }

    private void named(Person person) {
        if (!person.active()) {
            missing.add(new Reason(Reason.Kind.GONE, person.name()));
        } else if (!tellOrDeputy(person)) {
            cover(person);
        }
    }

    private void leads() {
        noTeams();
        teams.stream().map(directory::team).forEach(team -> {
            var lead = directory.person(team.leadId());
            if (lead == null || !lead.active()) {
                missing.add(new Reason(Reason.Kind.NO_LEAD, team.name()));
            } else {
                named(lead);
            }
        });
    }

    private void roster() {
        noTeams();
        teams.forEach(team -> {
            var onCall = directory.onCall(team, standIns.now()).stream().map(directory::person)
                    .filter(Objects::nonNull).toList();
            onCall.forEach(this::named);
            if (onCall.stream().noneMatch(Person::active)) {
                nobodyOnCall(directory.team(team));
            }
        });
    }

    /** The lead of the team is told, else the managers. */
    private void nobodyOnCall(Team team) {
        standInFor(List.of(team.id()), new Reason(Reason.Kind.OFF_CALL, team.name()));
    }

    private void noTeams() {
        if (teams.isEmpty()) {
            missing.add(new Reason(Reason.Kind.NO_TEAM, ""));
        }
    }

    /** One of many who is away without a deputy leaves it to the others; only where all are, their lead is told. */
    private void everybodyOf(List<Person> many) {
        var uncovered = many.stream().filter(person -> !tellOrDeputy(person)).toList();
        if (told.isEmpty()) {
            uncovered.forEach(this::cover);
        }
    }

    private boolean tellOrDeputy(Person person) {
        var here = standIns.whoIsHere(person);
        here.ifPresent(one -> tell(one,
                one.equals(person) ? List.of() : List.of(standIns.away(Reason.Kind.AWAY, person))));
        return here.isPresent();
    }

    /** The lead of the person's teams is told, else the managers. */
    private void cover(Person person) {
        standInFor(person.teamIds(), standIns.away(Reason.Kind.UNCOVERED, person));
    }

    private void standInFor(Collection<String> theirTeams, Reason because) {
        var leads = standIns.leads(theirTeams);
        (leads.isEmpty() ? standIns.lastResort(teams) : leads).forEach(one -> tell(one, List.of(because)));
    }

    /** Whoever is meant anyway is told without a reason. */
    private void tell(Person person, List<Reason> because) {
        told.merge(person.id(), because, (known, more) -> known.isEmpty() || more.isEmpty()
                ? List.of()
                : Stream.concat(known.stream(), more.stream()).distinct().toList());
    }

    private boolean hasARole(Person person) {
        return person.hasAnyRole(audience.roles()) && (teams.isEmpty() || person.isInAnyTeam(teams));
    }

    private boolean isAnybodyReached() {
        return told.keySet().stream().map(directory::person).filter(Objects::nonNull)
                .anyMatch(person -> ways.stream().anyMatch(person::isReachedBy));
    }

    private void tellInstead() {
        var unreached = told.keySet().stream().map(directory::person).filter(Objects::nonNull)
                .map(person -> new Reason(Reason.Kind.NO_CHANNEL, person.name()));
        var reasons = Stream.concat(missing.stream(), unreached).distinct().toList();
        standIns.lastResort(teams)
                .forEach(person -> told.put(person.id(), reasons.isEmpty() ? List.of(Reason.nobody()) : reasons));
    }
}
