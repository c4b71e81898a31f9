package dev.replydesk.review.imports;

import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Looks for imports to work on, one at a time on each instance, off the threads that answer requests. */
@Component
@EnableConfigurationProperties(ImportProperties.class)
class ImportWorker extends Loop {
    private final ImportRun run;
    private final FileStore files;
    private final ImportProperties properties;
    private final Scheduler scheduler = Schedulers.newSingle("imports");

    ImportWorker(ImportRun run, FileStore files, ImportProperties properties) {
        this.run = run;
        this.files = files;
        this.properties = properties;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.work();
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(properties.look(), "Work on an import", run::next).on(scheduler),
                Step.every(properties.clean(), "Cleaning up after imports", files::clean).on(scheduler));
    }

    @Override
    public void stop() {
        super.stop();
        scheduler.dispose();
    }
}
