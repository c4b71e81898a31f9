package dev.replydesk.review.imports;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Looks for imports to work on, one at a time on each instance, off the threads that answer requests. */
@Component
@EnableConfigurationProperties(ImportProperties.class)
class ImportWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private final ImportRun run;
    private final FileStore files;
    private final ImportProperties properties;
    private final Scheduler scheduler = Schedulers.newSingle("imports");
    private volatile Disposable work = () -> {
    };
    private volatile boolean running;

    ImportWorker(ImportRun run, FileStore files, ImportProperties properties) {
        this.run = run;
        this.files = files;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        if (properties.work()) {
            work = Flux.merge(every(properties.look(), () -> run.next().then()),
                    every(properties.clean(), files::clean))
                    .subscribe();
        }
    }

    private Flux<Void> every(Duration pause, Supplier<Mono<Void>> step) {
        return Flux.interval(pause, scheduler).onBackpressureDrop()
                .concatMap(i -> Mono.defer(step).onErrorResume(ImportWorker::told), 1);
    }

    private static Mono<Void> told(Throwable error) {
        LOG.warn("Imports wait until the next look: {}", String.valueOf(error));
        return Mono.empty();
    }

    @Override
    public void stop() {
        running = false;
        work.dispose();
        scheduler.dispose();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
