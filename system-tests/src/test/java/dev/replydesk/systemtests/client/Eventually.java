package dev.replydesk.systemtests.client;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks again until a claim holds or the time allowed for it is over; then the last failure is the answer. */
public final class Eventually {

    private static final long PAUSE = Duration.ofMillis(25).toNanos();

    private Eventually() {
    }

    public static void within(Duration allowed, Runnable claim) {
        within(allowed, () -> {
            claim.run();
            return true;
        });
    }

    @CanIgnoreReturnValue
    public static <T> T within(Duration allowed, Supplier<T> claim) {
        long end = System.nanoTime() + allowed.toNanos();
        while (true) {
            try {
                return claim.get();
            } catch (AssertionError | RuntimeException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
