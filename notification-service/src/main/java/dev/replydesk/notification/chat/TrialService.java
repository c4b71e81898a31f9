package dev.replydesk.notification.chat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.RoomService;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Sends a message that says it is a trial, and tells what became of it. */
@Service
public class TrialService {

    private final RoomService rooms;
    private final Map<String, Channel<Room>> channels;
    private final Clock clock;

    TrialService(RoomService rooms, Map<String, Channel<Room>> channels, Clock clock) {
        this.rooms = rooms;
        this.channels = channels;
        this.clock = clock;
    }

    /** Also where the room is switched off: whether it works again is what somebody wants to know. */
    public Mono<Receipt> attempt(MerchantId merchant, String roomId) {
        return rooms.get(merchant, roomId).flatMap(room -> Objects.requireNonNull(channels.get(room.kind().name()))
                .send(new Message<>(Ids.random("try_", clock), merchant, List.of(), room, null, clock.instant())));
    }
}
