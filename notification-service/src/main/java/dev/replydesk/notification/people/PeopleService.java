package dev.replydesk.notification.people;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.people.domain.Copy;
import dev.replydesk.notification.people.domain.Directory;
import dev.replydesk.notification.people.domain.Merchant;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.people.domain.Team;
import java.util.Collection;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Knows who is meant and where they can be reached, so that nobody has to ask the gateway while an alert waits. */
@Service
public class PeopleService {

    private final People people;
    private final Teams teams;
    private final Merchants merchants;

    PeopleService(People people, Teams teams, Merchants merchants) {
        this.people = people;
        this.teams = teams;
        this.merchants = merchants;
    }

    public Mono<Void> learn(MerchantId merchant, Copy copy) {
        return switch (copy) {
            case Person person -> people.keep(merchant, person).then();
            case Team team -> teams.keep(merchant, team).then();
            case Merchant business -> merchants.keep(merchant, business).then();
        };
    }

    public Mono<Directory> directory(MerchantId merchant) {
        return Mono.zip(people.of(merchant).collectList(), teams.of(merchant).collectList(), Directory::new);
    }

    /** Those of the ids that are known. */
    public Flux<Person> known(MerchantId merchant, Collection<String> ids) {
        return ids.isEmpty() ? Flux.empty() : people.findAll(merchant, ids);
    }

    /** Empty where no event has told of it, and where it was deleted. */
    public Mono<Team> team(MerchantId merchant, String id) {
        return teams.find(merchant, id).filter(team -> !team.deleted());
    }

    /** Empty while no event has told the name. */
    public Mono<String> nameOf(MerchantId merchant) {
        return merchants.find(merchant, merchant.value()).map(Merchant::name);
    }
}
