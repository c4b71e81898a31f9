package dev.replydesk.response.cases;

import dev.replydesk.chassis.http.Streams;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.response.people.PeopleService;
import dev.replydesk.response.people.PersonCopy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * What happens in the queue while somebody looks. All readers of an instance share one change stream, which is open
 * only while there is a reader. A reader that falls behind is sent away; its page connects again and loads afresh.
 */
@Service
public class LiveService {
    private static final Logger LOG = LoggerFactory.getLogger(LiveService.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration RIGHTS = Duration.ofSeconds(4);
    private static final Duration COUNTING = Duration.ofSeconds(1);
    private static final int BEHIND = 2_000;

    private final CaseAccess access;
    private final CountService counts;
    private final PeopleService people;
    private final Streams streams;
    private final Clock clock;
    private final Flux<SeenChange> changes;

    LiveService(CaseAccess access, CountService counts, PeopleService people, Streams streams, Clock clock,
            Cases cases) {
        this.access = access;
        this.counts = counts;
        this.people = people;
        this.streams = streams;
        this.clock = clock;
        this.changes = Flux.defer(cases::watch).doOnError(e -> LOG.warn("The change stream broke: {}", e.toString()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(5)))
                .share();
    }

    /** Until the rights of the reader change, the service stops or ten minutes are over. */
    public Flux<LiveEvent> watch() {
        return access.viewer(Rights.READ)
                .flatMapMany(v -> streams.untilShutdown(events(v)).takeUntilOther(otherRights(v))
                        .take(LONGEST));
    }

    private Flux<LiveEvent> events(Viewer viewer) {
        var seen = changes.filter(c -> c.merchant().equals(viewer.merchant()) && viewer.sees(c.document().shopId()))
                .onBackpressureBuffer(BEHIND).share();
        var drawn = seen.map(c -> event(c));
        var beats = Flux.interval(Duration.ZERO, BEAT).onBackpressureDrop()
                .<LiveEvent>map(i -> new LiveEvent.Heartbeat(clock.instant()));
        return Flux.merge(beats, drawn, counted(viewer, seen));
    }

    private Flux<LiveEvent> counted(Viewer viewer, Flux<SeenChange> seen) {
        var due = seen.filter(SeenChange::drawn).sample(COUNTING).map(c -> true);
        return Flux.concat(Mono.just(true), due).onBackpressureLatest()
                .concatMap(any -> counts.count(viewer, CaseFilter.ALL), 1).distinctUntilChanged()
                .map(LiveEvent.Counted::new);
    }

    private static LiveEvent event(SeenChange change) {
        var c = change.document().value();
        return !change.drawn()
                ? new LiveEvent.Presence(c)
                : c.isOpen() ? new LiveEvent.Changed(c) : new LiveEvent.Gone(c);
    }

    /** Completes once the reader is somebody else's: other roles, other teams, other shops, switched off. */
    private Mono<Boolean> otherRights(Viewer at) {
        return person(at).flatMap(before -> Flux.interval(RIGHTS).onBackpressureDrop()
                .concatMap(i -> isStill(at, before), 1).filter(still -> !still).next());
    }

    private Mono<Boolean> isStill(Viewer at, Optional<PersonCopy> before) {
        var rights = person(at).map(now -> now.equals(before));
        var shops = access.again(at).map(now -> now.equals(at));
        return Mono.zip(rights, shops, (same, sees) -> same && sees).onErrorReturn(true);
    }

    private Mono<Optional<PersonCopy>> person(Viewer viewer) {
        return viewer.principal() instanceof Principal.Person p
                ? people.active(viewer.merchant(), p.userId()).map(Optional::of).defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.empty());
    }
}
