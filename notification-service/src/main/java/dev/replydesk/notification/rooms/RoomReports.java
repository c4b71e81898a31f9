package dev.replydesk.notification.rooms;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps in the room itself when it may be told again and how that went, so that all instances go by the same. */
@Component
public class RoomReports {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private final Rooms rooms;
    private final Clock clock;

    RoomReports(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * Takes the room's turn, or says when it comes; of several that ask at once one gets it. Empty where the room is no
     * longer there.
     *
     * @param gather
     *            least time since it last took alerts
     */
    public Mono<Instant> turn(MerchantId merchant, String roomId, Limit limit, Duration gather) {
        return rooms.load(merchant, roomId).flatMap(seen -> {
            var now = clock.instant();
            var turn = seen.value().turn(limit, gather);
            return turn.isAfter(now) ? Mono.just(turn) : taken(seen, limit, gather, now);
        });
    }

    private Mono<Instant> taken(Versioned<Room> seen, Limit limit, Duration gather, Instant now) {
        return rooms.updateAll(List.of(seen), room -> room.tried(limit, gather, now))
                .map(won -> won.isEmpty() ? now.plus(A_MOMENT) : now);
    }

    public Mono<Void> worked(MerchantId merchant, String roomId) {
        return report(merchant, roomId, room -> room.worked(clock.instant()));
    }

    public Mono<Void> troubled(MerchantId merchant, String roomId, String reason) {
        return report(merchant, roomId, room -> room.troubled(reason, clock.instant()));
    }

    /** The room as it stands; empty where it is no longer there. */
    public Mono<Room> now(MerchantId merchant, String roomId) {
        return rooms.find(merchant, roomId);
    }

    public Mono<Void> toldOfTrouble(MerchantId merchant, String roomId) {
        return report(merchant, roomId, Room::toldOfTrouble);
    }

    public Mono<Void> held(MerchantId merchant, String roomId, String reason, Limit limit, Instant until) {
        return report(merchant, roomId, room -> room.held(reason, limit, until, clock.instant()));
    }

    public Mono<Void> gone(MerchantId merchant, String roomId, String reason) {
        return report(merchant, roomId, room -> room.gone(reason, clock.instant()));
    }

    private Mono<Void> report(MerchantId merchant, String roomId, UnaryOperator<Room> change) {
        return rooms.update(merchant, roomId, change).then();
    }
}
