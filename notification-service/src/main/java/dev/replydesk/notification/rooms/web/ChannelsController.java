package dev.replydesk.notification.rooms.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.notification.api.ChannelsApi;
import dev.replydesk.notification.api.model.ChannelChangeDto;
import dev.replydesk.notification.api.model.ChannelListDto;
import dev.replydesk.notification.api.model.ChannelTrialDto;
import dev.replydesk.notification.api.model.ConnectedChannelDto;
import dev.replydesk.notification.api.model.NewChannelDto;
import dev.replydesk.notification.chat.TrialService;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.rooms.RoomService;
import dev.replydesk.notification.rooms.domain.Room;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class ChannelsController implements ChannelsApi {

    private static final Permission SET_UP = Permission.of(Role.MANAGER, Role.ADMIN).or(Scope.SETTINGS_WRITE);
    private final RoomService rooms;
    private final TrialService trials;
    private final Clock clock;

    ChannelsController(RoomService rooms, TrialService trials, Clock clock) {
        this.rooms = rooms;
        this.trials = trials;
        this.clock = clock;
    }

    @Override
    public Mono<ResponseEntity<ChannelListDto>> listChannels(ServerWebExchange exchange) {
        return Principals.require(SET_UP).flatMapMany(caller -> rooms.of(caller.merchant())).map(ChannelDtos::channel)
                .collectList().map(ChannelListDto::new).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ConnectedChannelDto>> connectChannel(Mono<NewChannelDto> channel,
            ServerWebExchange exchange) {
        return Principals.require(SET_UP).zipWith(channel)
                .flatMap(both -> rooms.connect(both.getT1().merchant(),
                        ChannelKind.valueOf(both.getT2().getKind().name()), ChannelDtos.entry(both.getT2())))
                .map(room -> answer(room, ResponseEntity.created(URI.create(PATH_CONNECT_CHANNEL + "/" + room.id()))));
    }

    @Override
    public Mono<ResponseEntity<ConnectedChannelDto>> getChannel(String id, ServerWebExchange exchange) {
        return Principals.require(SET_UP).flatMap(caller -> rooms.get(caller.merchant(), id))
                .map(room -> answer(room, ResponseEntity.ok()));
    }

    @Override
    public Mono<ResponseEntity<ConnectedChannelDto>> changeChannel(String id, Mono<ChannelChangeDto> change,
            @Nullable String ifMatch, ServerWebExchange exchange) {
        return Principals.require(SET_UP).zipWith(change.map(ChannelDtos::entry))
                .flatMap(both -> rooms.change(both.getT1().merchant(), id, IfMatch.version(ifMatch), both.getT2()))
                .map(room -> answer(room, ResponseEntity.ok()));
    }

    @Override
    public Mono<ResponseEntity<Void>> removeChannel(String id, @Nullable String ifMatch, ServerWebExchange exchange) {
        return Principals.require(SET_UP)
                .flatMap(caller -> rooms.remove(caller.merchant(), id, IfMatch.version(ifMatch)))
                .thenReturn(ResponseEntity.noContent().build());
    }

    @Override
    public Mono<ResponseEntity<ChannelTrialDto>> testChannel(String id, ServerWebExchange exchange) {
        return Principals.require(SET_UP).flatMap(caller -> trials.attempt(caller.merchant(), id))
                .map(receipt -> ChannelDtos.trial(receipt, clock.instant())).map(ResponseEntity::ok);
    }

    private static ResponseEntity<ConnectedChannelDto> answer(Room room, ResponseEntity.BodyBuilder answer) {
        return answer.eTag(IfMatch.etag(room.version())).body(ChannelDtos.channel(room));
    }
}
