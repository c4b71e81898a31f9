package dev.replydesk.standalone;

import dev.replydesk.standalone.data.DataDirectory;
import dev.replydesk.standalone.demo.Demo;
import dev.replydesk.standalone.process.Commands;
import dev.replydesk.standalone.process.Ports;
import dev.replydesk.standalone.process.ProcessRecord;
import dev.replydesk.standalone.process.Supervised;
import dev.replydesk.standalone.services.Jdk;
import dev.replydesk.standalone.simulator.Simulator;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether this desk shows the demo shop, and what belongs to it: the loader and the simulated marketplace. */
final class DemoShop {

    private static final String SIMULATOR = "simulator";

    private final Home home;
    private final DataDirectory data;
    private final Consumer<String> say;
    private final int simulatorPort = Ports.free(1).getFirst();
    private @Nullable Demo demo;

    DemoShop(Home home, DataDirectory data, Consumer<String> say) {
        this.home = home;
        this.data = data;
        this.say = say;
    }

    /** The first start in a data directory decides for good. */
    void decide(boolean empty) {
        var isDemo = Files.exists(data.demo());
        if (isDemo && empty) {
            say.accept(
                    "This data directory holds the demo shop and goes on with it; choose another with --data DIR for a desk of your own.");
        } else if (!isDemo && !empty && !data.isNew()) {
            say.accept(
                    "This data directory holds a desk of your own, so no demo shop is added; choose another with --data DIR to see one.");
        }
        if (isDemo || !empty && data.isNew()) {
            demo = Demo.in(data.demo(), Clock.systemUTC(), say);
        }
    }

    String merchant() {
        return demo == null ? "My business" : Demo.MERCHANT;
    }

    /** Null where no demo runs: a desk of one's own talks to the real marketplace. */
    @Nullable
    String simulatorUrl() {
        return demo == null ? null : "http://127.0.0.1:" + simulatorPort;
    }

    Optional<Supervised> startSimulator() {
        return Optional.ofNullable(demo).map(d -> {
            var process = new Supervised(SIMULATOR, command(d.simulatorToken()),
                    new ProcessRecord(data.processes().resolve(SIMULATOR)), say);
            process.start();
            return process;
        });
    }

    private ProcessBuilder command(String token) {
        var words = List.of(Jdk.java(), "-XX:+UseSerialGC", "-Xmx64m", "-Xss512k", "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders", "-cp", home.launcher().toString(), Simulator.class.getName(),
                Integer.toString(simulatorPort), data.simulator().toString());
        var command = Commands.logged(words, data.log(SIMULATOR));
        command.environment().put(Simulator.TOKEN, token);
        return command;
    }

    void begin(String url, FirstAccess access) {
        if (demo == null) {
            return;
        }
        var key = access.apiKey();
        if (key.isPresent()) {
            demo.begin(url, key.get(), Objects.requireNonNull(simulatorUrl()));
        } else {
            say.accept("The demo shop stays as it is: %s is gone, and with it the key to write with.".formatted(data
                    .firstAccess().getFileName()));
        }
    }

    void end() {
        if (demo != null) {
            demo.end();
        }
    }
}
