package dev.replydesk.notification.chat;

import dev.replydesk.notification.alerts.OutageService;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.RoomReports;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * Lets a room be told when it is its turn, by its platform's limit and one message with alerts a minute, and writes
 * down in the room how it went; others hear of it where it keeps failing.
 */
record PacedChannel(Channel<Room> channel, Limit limit, Duration gather, RoomReports reports, OutageService outages,
        Clock clock)
        implements
            Channel<Room> {

    @Override
    public Mono<Receipt> send(Message<Room> message) {
        var least = message.isTrial() ? Duration.ZERO : gather;
        return Mono.defer(() -> reports.turn(message.merchant(), message.to().id(), limit, least))
                .flatMap(turn -> turn.isAfter(clock.instant())
                        ? Mono.just(new Receipt.NotBefore(turn, "waits for the next message to this channel"))
                        : told(message))
                .switchIfEmpty(Mono.just(new Receipt.Refused("the channel was removed")));
    }

    private Mono<Receipt> told(Message<Room> message) {
        return channel.send(message)
                .flatMap(receipt -> report(message, receipt).then(tellOthers(message, receipt)).thenReturn(receipt));
    }

    /** A trial that fails is seen by whoever tries. */
    private Mono<Void> tellOthers(Message<Room> message, Receipt receipt) {
        if (message.isTrial() || receipt instanceof Receipt.Accepted) {
            return Mono.empty();
        }
        var forGood = receipt instanceof Receipt.Refused || receipt instanceof Receipt.Gone;
        return outages.failed(message.merchant(), message.to().id(), forGood);
    }

    private Mono<Void> report(Message<Room> message, Receipt receipt) {
        var merchant = message.merchant();
        var room = message.to().id();
        return switch (receipt) {
            case Receipt.Accepted _ -> outages.ending(merchant, room)
                    .then(reports.worked(merchant, room));
            case Receipt.NotNow(var why) -> reports.troubled(merchant, room, why);
            case Receipt.Refused(var why) -> reports.troubled(merchant, room, why);
            case Receipt.NotBefore(var turn, var why) -> reports.held(merchant, room, why, limit, turn);
            case Receipt.Gone(var why) -> reports.gone(merchant, room, why);
        };
    }
}
