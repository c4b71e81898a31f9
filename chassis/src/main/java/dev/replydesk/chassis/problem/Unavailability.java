package dev.replydesk.chassis.problem;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.ConnectException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** Tells "nothing is wrong with the request, come back later" from everything else. */
public final class Unavailability {
    /** Interrupted by shutdown or election, no primary, stale configuration, disk full, write concern time-out. */
    private static final Set<Integer> TRANSIENT = Set.of(6, 7, 50, 64, 89, 91, 100, 189, 262, 9001, 10058, 10107, 11600,
            11602, 13388, 13435, 13436, 14031);
    private static final int DEEP_ENOUGH = 20;

    private Unavailability() {
    }

    public static boolean isBehind(Throwable error) {
        var cause = error;
        for (int i = 0; cause != null && i < DEEP_ENOUGH; i++, cause = cause.getCause()) {
            if (isStore(cause) || isPeer(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStore(Throwable e) {
        return switch (e) {
            case MongoTimeoutException _,MongoSocketException _,MongoNotPrimaryException _ -> true;
            case MongoNodeIsRecoveringException _,MongoExecutionTimeoutException _ -> true;
            case MongoServerUnavailableException _,MongoWriteConcernException _ -> true;
            case MongoException m -> TRANSIENT.contains(m.getCode()) || m.hasErrorLabel("RetryableWriteError");
            default -> false;
        };
    }

    private static boolean isPeer(Throwable e) {
        return switch (e) {
            case ConnectException _,TimeoutException _,WebClientRequestException _ -> true;
            case CallNotPermittedException _,BulkheadFullException _ -> true;
            default -> false;
        };
    }
}
