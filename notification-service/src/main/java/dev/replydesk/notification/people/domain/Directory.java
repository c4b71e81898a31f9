package dev.replydesk.notification.people.domain;

import dev.replydesk.notification.rosters.domain.Roster;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of one merchant at one moment, so that many audiences can be read without asking again.
 *
 * @param everybody
 *            active or not
 * @param teams
 *            deleted or not
 * @param rosters
 *            under the ids of their teams
 */
public record Directory(List<Person> everybody, List<Team> teams, List<Roster> rosters) {

    public Directory {
        everybody = List.copyOf(everybody);
        teams = List.copyOf(teams);
        rosters = List.copyOf(rosters);
    }

    public Directory(List<Person> everybody, List<Team> teams) {
        this(everybody, teams, List.of());
    }

    public Directory staffedBy(List<Roster> known) {
        return new Directory(everybody, teams, known);
    }

    /** Ids; nobody where the team has no roster, or a gap in it. */
    List<String> onCall(String teamId, Instant now) {
        return rosters.stream().filter(roster -> roster.id().equals(teamId))
                .flatMap(roster -> roster.onCallAt(now).stream()).toList();
    }

    /** Null where no event has told of somebody with this id. */
    @Nullable
    Person person(@Nullable String id) {
        return everybody.stream().filter(person -> person.id().equals(id)).findFirst().orElse(null);
    }

    Stream<Person> active(Predicate<Person> meant) {
        return everybody.stream().filter(Person::active).filter(meant);
    }

    /** Those of the ids that were not deleted; one that no event has told of yet counts. */
    List<String> living(Collection<String> teamIds) {
        return teamIds.stream().filter(id -> teams.stream().noneMatch(team -> team.id().equals(id) && team.deleted()))
                .sorted().toList();
    }

    /** By its id where no event has told of it yet. */
    Team team(String id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst()
                .orElseGet(() -> new Team(id, 0, id, false, null));
    }
}
