package dev.replydesk.notification.rosters;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.people.PeopleService;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.rosters.domain.Roster;
import dev.replydesk.notification.rosters.domain.Shift;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the week of each team, and knows it when somebody has to be told. */
@Service
public class RosterService {

    private final Rosters rosters;
    private final PeopleService people;
    private final Clock clock;

    RosterService(Rosters rosters, PeopleService people, Clock clock) {
        this.rosters = rosters;
        this.people = people;
        this.clock = clock;
    }

    /** All that were ever written, also of teams that are gone. */
    public Flux<Roster> of(MerchantId merchant) {
        return rosters.of(merchant);
    }

    /** An empty one where nobody has written it. */
    public Mono<Roster> get(MerchantId merchant, String teamId) {
        return requireTeam(merchant, teamId)
                .then(Mono.defer(() -> rosters.find(merchant, teamId).defaultIfEmpty(Roster.empty(teamId))));
    }

    public Mono<Roster> replace(MerchantId merchant, String teamId, long seen, ZoneId zone, List<Shift> shifts,
            String by) {
        var now = clock.instant();
        var update = rosters.update(merchant, teamId, known -> {
            IfMatch.check(seen, known.version());
            return known.replacedBy(zone, shifts, by, now);
        });
        Mono<Roster> insert = Mono.defer(() -> {
            IfMatch.check(seen, 0);
            return rosters.insert(merchant, Roster.empty(teamId).replacedBy(zone, shifts, by, now));
        });
        return requireTeam(merchant, teamId).then(requireActive(merchant, shifts))
                .then(update.switchIfEmpty(insert).onErrorResume(AlreadyStored.class, _ -> update));
    }

    private Mono<Void> requireTeam(MerchantId merchant, String teamId) {
        return people.team(merchant, teamId)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("There is no such team"))).then();
    }

    /** Whoever is on call must be there to be told. */
    private Mono<Void> requireActive(MerchantId merchant, List<Shift> shifts) {
        var named = shifts.stream().flatMap(shift -> shift.persons().stream()).collect(Collectors.toSet());
        return people.known(merchant, named).filter(Person::active).map(Person::id).collect(Collectors.toSet())
                .doOnNext(active -> refuseStrangers(shifts, active)).then();
    }

    private static void refuseStrangers(List<Shift> shifts, Set<String> active) {
        var faults = IntStream.range(0, shifts.size()).filter(i -> !active.containsAll(shifts.get(i).persons()))
                .mapToObj(i -> new FieldProblem("shifts[" + i + "].persons",
                        "must be ids of active persons, such as usr_…"))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
