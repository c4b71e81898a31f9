package dev.replydesk.notification.alerts;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.rooms.RoomReports;
import dev.replydesk.notification.rooms.RoomSettings;
import dev.replydesk.notification.rooms.domain.Room;
import dev.replydesk.notification.rooms.domain.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Tells managers and admins, in the product and by mail, that a channel is out, and that it works again: once for each
 * outage, however often it is noticed, because an outage is known by its channel and its beginning.
 */
@Service
public class OutageService {

    private final RoomReports rooms;
    private final NoticeService notices;
    private final Duration patience;
    private final Clock clock;

    OutageService(RoomReports rooms, NoticeService notices, RoomSettings settings, Clock clock) {
        this.rooms = rooms;
        this.notices = notices;
        this.patience = settings.patience();
        this.clock = clock;
    }

    /**
     * After a message that was not taken.
     *
     * @param forGood
     *            whether trying again would not help; then nobody waits for it
     */
    public Mono<Void> failed(MerchantId merchant, String roomId, boolean forGood) {
        return rooms.now(merchant, roomId).flatMap(room -> {
            var trouble = room.health().trouble();
            return trouble == null || trouble.told() || !forGood && isYoung(trouble)
                    ? Mono.empty()
                    : tell(merchant, outage(room, trouble, false)).then(rooms.toldOfTrouble(merchant, roomId));
        });
    }

    /** Before it is written down that a message was taken, which ends the trouble. */
    public Mono<Void> ending(MerchantId merchant, String roomId) {
        return rooms.now(merchant, roomId).flatMap(room -> {
            var trouble = room.health().trouble();
            return trouble == null || !trouble.told() ? Mono.empty() : tell(merchant, outage(room, trouble, true));
        });
    }

    private boolean isYoung(Trouble trouble) {
        return trouble.since().plus(patience).isAfter(clock.instant());
    }

    private Notice.Outage outage(Room room, Trouble trouble, boolean over) {
        return new Notice.Outage(room.id(), room.name(), trouble.since(), over ? null : trouble.reason(),
                clock.instant());
    }

    private Mono<Void> tell(MerchantId merchant, Notice.Outage outage) {
        var key = String.join("|", "outage", outage.channelId(), outage.since().toString(),
                outage.isOver() ? "over" : "out");
        return notices.tell(merchant, key, outage, Set.of()).then();
    }
}
