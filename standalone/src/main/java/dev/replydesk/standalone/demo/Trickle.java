package dev.replydesk.standalone.demo;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Customers who write while somebody looks. The number is kept before the review is sent, so none comes twice. */
final class Trickle {

    private final DeskApi desk;
    private final List<Sample> texts;
    private final Pace pace;
    private final Clock clock;
    private final Consumer<String> say;

    Trickle(DeskApi desk, List<Sample> texts, Pace pace, Clock clock, Consumer<String> say) {
        this.desk = desk;
        this.texts = texts;
        this.pace = pace;
        this.clock = clock;
        this.say = say;
    }

    /** Goes on until the thread is interrupted; a customer who does not get through tries it no second time. */
    void run(int arrived, Consumer<Integer> keep) throws InterruptedException {
        var told = false;
        for (var number = arrived; true; number++) {
            Thread.sleep(pace.before(number));
            keep.accept(number + 1);
            told = !arrives(number, told);
        }
    }

    /** Says why not, but only once for a row of failures. */
    private boolean arrives(int number, boolean told) throws InterruptedException {
        try {
            var sample = texts.get(number % texts.size()).arriving(number);
            var _ = desk.post("/api/v1/reviews", sample.submission(clock.instant()), 201, 200);
            return true;
        } catch (DemoFailure e) {
            if (!told) {
                say.accept("A new sample review could not be sent: %s.".formatted(e.getMessage()));
            }
            return false;
        }
    }
}
