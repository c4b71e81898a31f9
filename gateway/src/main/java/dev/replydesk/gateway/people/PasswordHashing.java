package dev.replydesk.gateway.people;

import dev.replydesk.chassis.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id, which costs a fifth of a second on purpose. One thread and a short queue bear that cost, so that a flood of
 * sign-ins slows down sign-ins and nothing else.
 */
@Component
class PasswordHashing implements DisposableBean {
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int WAITING = 16;
    /** The hash of a password that nobody knows, so that an unknown address takes as long as a wrong password. */
    static final String OF_NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$4bKMSQXe7PYC8RGye/Vvyw$jT+Uzh"
            + "Z5pNu7URRpaXhdIEppdsHRNmbxYM0suA3nCGQ";

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, PASSES);
    private final Scheduler thread = Schedulers.newBoundedElastic(1, WAITING, "passwords", 60, true);

    Mono<String> hash(String password) {
        return alone(() -> encode(password));
    }

    /** False for everybody who has no password, after the same time. */
    Mono<Boolean> matches(String password, @Nullable String hash) {
        return alone(() -> encoder.matches(password, hash == null ? OF_NOBODY : hash) && hash != null);
    }

    private String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("only a missing password has no hash");
        }
        return hash;
    }

    private <T> Mono<T> alone(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(thread).onErrorMap(RejectedExecutionException.class,
                e -> ProblemException.unavailable("Too many people are signing in at this moment. Try again shortly.",
                        Duration.ofSeconds(4)));
    }

    @Override
    public void destroy() {
        thread.dispose();
    }
}
