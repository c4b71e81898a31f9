package dev.replydesk.standalone.process;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits, with a bound, for what another process does. */
public final class Await {

    private static final Duration BOUND = Duration.ofSeconds(30);

    private Await() {
    }

    public static void until(Callable<Boolean> condition) throws InterruptedException {
        var end = System.nanoTime() + BOUND.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within " + BOUND);
            }
            Thread.sleep(20);
        }
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception e) {
            return false;
        }
    }
}
