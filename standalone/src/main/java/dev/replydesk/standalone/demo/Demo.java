package dev.replydesk.standalone.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills the demo shop beside the running desk and lets customers write; nothing that fails here stops the desk. */
public final class Demo {

    /** Names the merchant; the pages show their "try this" under this name alone. */
    public static final String MERCHANT = "Replydesk demo";

    private final Path file;
    private final Clock clock;
    private final Consumer<String> say;
    private DemoFile state;
    private @Nullable Thread work;

    private Demo(Path file, Clock clock, Consumer<String> say) {
        this.file = file;
        this.clock = clock;
        this.say = say;
        this.state = DemoFile.readOrMake(file, clock.instant());
    }

    public static Demo in(Path file, Clock clock, Consumer<String> say) {
        return new Demo(file, clock, say);
    }

    public String simulatorToken() {
        return state.simulatorToken();
    }

    /** Returns at once. */
    public void begin(String url, String key, String simulatorUrl) {
        var desk = DeskApi.withKey(url, key);
        var marketplace = DeskApi.withToken(simulatorUrl, state.simulatorToken());
        work = Thread.ofVirtual().name("demo").start(() -> live(desk, marketplace));
    }

    private void live(DeskApi desk, DeskApi marketplace) {
        try {
            fill(desk, marketplace);
            GuidedPath.LINES.forEach(say);
            var texts = Samples.arrivals();
            new Trickle(desk, texts, new Pace(texts.size(), new Random()), clock, say).run(state.arrivals(),
                    _ -> keep(state.oneMore()));
        } catch (DemoFailure e) {
            say.accept("The demo shop is not complete: %s. Start again to finish it.".formatted(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each step leaves alone what an earlier start has made. */
    void fill(DeskApi desk, DeskApi marketplace) throws InterruptedException {
        if (state.filled()) {
            return;
        }
        var reviews = Samples.reviews();
        say.accept("Filling the demo shop …");
        var teams = new Teams(desk);
        teams.make();
        new Shops(desk, teams).make(state.since());
        new Deadlines(desk, state.since()).make();
        new People(desk, teams).make(state.people());
        new Duties(desk).make();
        new Reviews(desk).send(reviews, state.since());
        new SimulatedShop(marketplace).fill(Samples.marketplace(), state.since());
        new WildberriesShop(desk, teams.id("Goods")).connect(state.simulatorToken(), state.since());
        keep(state.complete());
        say.accept(
                "The demo shop is filled: %d reviews in three shops, and a fourth one that is read from a simulated marketplace. New ones come by themselves. %s"
                        .formatted(
                                reviews.size(), people(state.people())));
    }

    private String people(List<DemoFile.Person> people) {
        return "%s can sign in too; their passwords are in %s.".formatted(
                String.join(", ", people.stream().map(DemoFile.Person::mail).toList()), file);
    }

    private void keep(DemoFile next) {
        next.write(file);
        state = next;
    }

    /** Before the services go, so that nobody writes to a desk that closes. */
    public void end() {
        var running = work;
        if (running != null) {
            running.interrupt();
        }
    }
}
