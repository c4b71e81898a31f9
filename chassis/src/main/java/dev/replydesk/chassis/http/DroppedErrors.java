package dev.replydesk.chassis.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Hooks;
import reactor.netty.channel.AbortedException;

/** What comes after everybody has stopped listening: a client that went away is no error, everything else is one. */
final class DroppedErrors {
    private static final Logger LOG = LoggerFactory.getLogger(DroppedErrors.class);

    private DroppedErrors() {
    }

    /** In the whole process, and once however often it is asked for. */
    static void listen() {
        Hooks.resetOnErrorDropped();
        Hooks.onErrorDropped(DroppedErrors::told);
    }

    private static void told(Throwable error) {
        if (error instanceof AbortedException || AbortedException.isConnectionReset(error)) {
            LOG.debug("A client went away before it had its answer: {}", String.valueOf(error));
        } else {
            LOG.error("An error that nobody listened for any more", error);
        }
    }
}
