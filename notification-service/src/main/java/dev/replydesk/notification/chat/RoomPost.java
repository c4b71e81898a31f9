package dev.replydesk.notification.chat;

import dev.replydesk.chassis.seal.SealBroken;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.Address;
import dev.replydesk.notification.rooms.Vault;
import dev.replydesk.notification.rooms.domain.Room;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Carries a message to a room's address and puts into words what went wrong on the way. */
record RoomPost(Vault vault, RoomHttp http, Duration limit) {

    /**
     * @param writer
     *            writes for this address
     * @param reader
     *            reads what the platform means by its answer
     */
    Mono<Receipt> post(Message<Room> message, Function<Address, Call> writer, Function<Answer, Receipt> reader) {
        return Mono.fromCallable(() -> writer.apply(vault.open(message.merchant(), message.to())))
                .flatMap(call -> http.post(message.id(), call)).map(reader)
                .onErrorResume(failure -> Mono.just(read(failure, message.to().address().host())));
    }

    private Receipt read(Throwable failure, String host) {
        return switch (failure) {
            case SealBroken _ ->
                new Receipt.Refused("the stored address does not open with this service's key: enter it anew");
            case ClosedNet _ ->
                new Receipt.Refused(host + " does not lead to the open internet, so nothing is sent there");
            case UnknownHostException _ -> new Receipt.NotNow("nobody knows the name " + host + " at the moment");
            case TimeoutException _ -> new Receipt.NotNow(host + " took longer than " + limit.toSeconds() + " s");
            case CallNotPermittedException _ -> new Receipt.NotNow(host + " failed so often that it gets a short rest");
            case BulkheadFullException _ -> new Receipt.NotNow("too many messages are on their way to " + host);
            case Unwell _ -> new Receipt.NotNow(host + " " + failure.getMessage());
            default -> new Receipt.NotNow(host + " could not be reached or broke off");
        };
    }
}
