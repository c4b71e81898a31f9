package dev.replydesk.standalone.simulator;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How the marketplace fails for a while.
 *
 * @param afterEffect
 *            whether it does what it was asked before it fails; LOST never does
 * @param on
 *            which requests fail, all if absent
 * @param times
 *            how many requests fail, one if absent
 */
record Fault(Kind kind, boolean afterEffect, On on, int times) {

    /** Longer than any caller should wait. */
    private static final Duration HANGING = Duration.ofSeconds(60);

    enum Kind {
        HANG, ERROR, HTML, LOST, RESET
    }

    enum On {
        READS, WRITES, ALL
    }

    Fault {
        Objects.requireNonNull(kind, "kind");
        on = Objects.requireNonNullElse(on, On.ALL);
        times = times == 0 ? 1 : times;
    }

    boolean hits(boolean write) {
        return times > 0 && (on == On.ALL || write == (on == On.WRITES));
    }

    Fault once() {
        return new Fault(kind, afterEffect, on, times == 1 ? -1 : times - 1);
    }

    HttpAnswer instead(Supplier<HttpAnswer> asked) {
        var effect = kind != Kind.LOST && afterEffect ? asked.get() : HttpAnswer.empty(204);
        return switch (kind) {
            case HANG -> effect.after(HANGING);
            case ERROR -> Errors.refused(500, "Something went wrong");
            case HTML -> HttpAnswer.html(502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
            case LOST -> effect;
            case RESET -> HttpAnswer.cut();
        };
    }
}
