package dev.replydesk.chassis.http;

import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * A request body that is read to its end even when its reader has lost interest. A body given up in the middle, as when
 * a missing version is refused before the change was read, would leave its connection deaf to the next request.
 */
final class ReadToTheEnd implements CoreSubscriber<DataBuffer>, Subscription {
    /** Whoever sends more than this after the answer is clear is cut off. */
    private static final long MOST_THROWN_AWAY = 64L << 20;
    private final CoreSubscriber<? super DataBuffer> reader;
    private Subscription body = Operators.emptySubscription();
    private volatile boolean givenUp;
    private long thrownAway;

    private ReadToTheEnd(CoreSubscriber<? super DataBuffer> reader) {
        this.reader = reader;
    }

    static Flux<DataBuffer> of(Flux<DataBuffer> body) {
        return body.transform(Operators.<DataBuffer, DataBuffer>liftPublisher((from, reader) -> new ReadToTheEnd(
                reader)));
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        body = subscription;
        reader.onSubscribe(this);
    }

    @Override
    public void onNext(DataBuffer buffer) {
        if (!givenUp) {
            reader.onNext(buffer);
            return;
        }
        thrownAway += buffer.readableByteCount();
        DataBufferUtils.release(buffer);
        if (thrownAway > MOST_THROWN_AWAY) {
            body.cancel();
        }
    }

    @Override
    public void onError(Throwable error) {
        if (!givenUp) {
            reader.onError(error);
        }
    }

    @Override
    public void onComplete() {
        if (!givenUp) {
            reader.onComplete();
        }
    }

    @Override
    public void request(long n) {
        body.request(n);
    }

    @Override
    public void cancel() {
        givenUp = true;
        body.request(Long.MAX_VALUE);
    }

    @Override
    public Context currentContext() {
        return reader.currentContext();
    }
}
