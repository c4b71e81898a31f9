package dev.replydesk.response.people.gateway;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.response.gatewayapi.model.UserChangedDto;
import dev.replydesk.response.people.PeopleService;
import dev.replydesk.response.people.PersonCopy;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Keeps the copies of people up to date. */
@Component
class UserEvents implements EventHandler<UserChangedDto> {
    private final PeopleService people;

    UserEvents(PeopleService people) {
        this.people = people;
    }

    @Override
    public Set<String> types() {
        return Set.of("UserChanged");
    }

    @Override
    public String producer() {
        return "gateway";
    }

    @Override
    public Class<UserChangedDto> payload() {
        return UserChangedDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<UserChangedDto>> events) {
        return Flux.fromIterable(events).concatMap(e -> people.learn(e.merchant(), copy(e))).thenMany(Flux.empty());
    }

    private static PersonCopy copy(Received<UserChangedDto> e) {
        var user = e.data();
        return new PersonCopy(user.getId(), e.sequence(), user.getName(), user.getRoles(), user.getTeamIds(),
                user.getState());
    }
}
