package dev.replydesk.response.cases.web;

import dev.replydesk.response.api.LiveApi;
import dev.replydesk.response.api.model.HeartbeatDto;
import dev.replydesk.response.cases.LiveEvent;
import dev.replydesk.response.cases.LiveService;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The live stream, by hand because the generator knows no event streams; its path is the contract's. */
@RestController
class LiveController {
    private final LiveService live;
    private final Clock clock;

    LiveController(LiveService live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    @GetMapping(path = LiveApi.PATH_LIVE_CASES, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> live() {
        return live.watch().map(this::named);
    }

    private ServerSentEvent<Object> named(LiveEvent event) {
        return switch (event) {
            case LiveEvent.Changed e -> named("case", SummaryDtos.summary(e.now(), clock.instant()));
            case LiveEvent.Gone e -> named("gone", SummaryDtos.gone(e.now(), clock.instant()));
            case LiveEvent.Presence e -> named("presence", SummaryDtos.presence(e.now(), clock.instant()));
            case LiveEvent.Counted e -> named("counts", SummaryDtos.counts(e.counts()));
            case LiveEvent.Heartbeat e -> named("heartbeat", new HeartbeatDto(e.now()));
        };
    }

    private static ServerSentEvent<Object> named(String name, Object data) {
        return ServerSentEvent.builder().event(name).data(data).build();
    }
}
