package dev.replydesk.response.people.gateway;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.response.gatewayapi.model.TeamChangedDto;
import dev.replydesk.response.people.PeopleService;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Learns which teams are gone; living ones are known by the shops and people that name them. */
@Component
class TeamEvents implements EventHandler<TeamChangedDto> {
    private final PeopleService people;

    TeamEvents(PeopleService people) {
        this.people = people;
    }

    @Override
    public Set<String> types() {
        return Set.of("TeamChanged");
    }

    @Override
    public String producer() {
        return "gateway";
    }

    @Override
    public Class<TeamChangedDto> payload() {
        return TeamChangedDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<TeamChangedDto>> events) {
        return Flux.fromIterable(events).filter(e -> e.data().getDeleted())
                .concatMap(e -> people.forgetTeam(e.merchant(), e.data().getId())).thenMany(Flux.empty());
    }
}
