package dev.replydesk.chassis.sample;

import dev.replydesk.chassis.test.MongoServer;
import dev.replydesk.chassis.trace.RequestId;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** A consumer that takes, refuses, hangs or is not there, as a test wants it. */
public final class StubConsumer {
    public final List<String> taken = new CopyOnWriteArrayList<>();
    public final List<Integer> batches = new CopyOnWriteArrayList<>();
    /** The ids of the requests that its callers asked for. */
    public final List<String> requests = new CopyOnWriteArrayList<>();
    public volatile Predicate<String> refuses = id -> false;
    public volatile int status = 200;
    public volatile boolean hangs;
    private final int port = MongoServer.freePort();
    private ChannelGroup open;
    private DisposableServer server;

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public void start() {
        open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
        server = HttpServer.create().host("127.0.0.1").port(port).channelGroup(open)
                .route(r -> r.post("/internal/v1/events", this::answer))
                .bindNow();
    }

    public void stop() {
        if (server != null) {
            open.close().awaitUninterruptibly();
            server.disposeNow();
            server = null;
        }
    }

    public void reset() {
        taken.clear();
        batches.clear();
        requests.clear();
        refuses = id -> false;
        status = 200;
        hangs = false;
    }

    private Flux<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        Optional.ofNullable(request.requestHeaders().get(RequestId.HEADER)).ifPresent(requests::add);
        return request.receive().aggregate().asString().flatMapMany(body -> {
            if (hangs) {
                return Mono.never();
            }
            return status == 200
                    ? response.header("Content-Type", "application/json").sendString(Mono.just(take(body)))
                            .then()
                    : response.status(status).send();
        });
    }

    private String take(String body) {
        var ids = JsonMapper.shared().readTree(body).valueStream().map(e -> e.get("id").asString()).toList();
        batches.add(ids.size());
        taken.addAll(ids.stream().filter(refuses.negate()).toList());
        var rejected = ids.stream().filter(refuses).map(id -> "{\"id\":\"" + id
                + "\",\"reason\":\"poison\",\"retryable\":true}").toList();
        return "{\"rejected\":[" + String.join(",", rejected) + "]}";
    }
}
