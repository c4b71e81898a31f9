package dev.replydesk.chassis.time;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/**
 * A bean that repeats its steps while the service lives, each at its own pace. A stop interrupts what is under way, so
 * a step must be such that whoever runs next goes on with it.
 */
public abstract class Loop implements SmartLifecycle {
    private volatile Disposable running = Disposables.disposed();

    /** Asked once, at the start. */
    protected abstract List<Step<?>> steps();

    /** Once is enough: whoever runs already goes on as it is. */
    @Override
    public void start() {
        if (isRunning()) {
            return;
        }
        running = Flux.merge(steps().stream().<Flux<?>>map(Step::repeated).toList()).subscribe();
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
