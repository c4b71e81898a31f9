package dev.replydesk.response.people;

import dev.replydesk.chassis.tenant.MerchantId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Answers what other features must know of people: who somebody is, and whether there is anybody else to sign. */
@Service
public class PeopleService {
    private final People people;
    private final DeletedTeams deletedTeams;

    PeopleService(People people, DeletedTeams deletedTeams) {
        this.people = people;
        this.deletedTeams = deletedTeams;
    }

    /** An active person of this merchant; empty for everybody else. */
    public Mono<PersonCopy> active(MerchantId merchant, String userId) {
        return people.find(merchant, userId).filter(PersonCopy::isActive);
    }

    /** Those of them who are active here. */
    public Mono<Set<String>> activeAmong(MerchantId merchant, Collection<String> userIds) {
        return userIds.isEmpty()
                ? Mono.just(Set.of())
                : people.findAll(merchant, userIds).filter(PersonCopy::isActive).map(PersonCopy::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this person is known to be the only active one, so that nobody else could sign. */
    public Mono<Boolean> isAlone(MerchantId merchant, String userId) {
        return active(merchant, userId).flatMap(p -> people.countActive(merchant)).map(n -> n == 1)
                .defaultIfEmpty(false);
    }

    public Mono<PersonCopy> learn(MerchantId merchant, PersonCopy told) {
        return people.put(merchant, told);
    }

    public Mono<DeletedTeam> forgetTeam(MerchantId merchant, String teamId) {
        return deletedTeams.put(merchant, new DeletedTeam(teamId));
    }

    public Mono<Set<String>> deletedTeams(MerchantId merchant) {
        return deletedTeams.ids(merchant);
    }
}
