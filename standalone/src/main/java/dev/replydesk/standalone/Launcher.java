package dev.replydesk.standalone;

import dev.replydesk.standalone.data.ServiceKeys;
import dev.replydesk.standalone.services.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The command behind ./run. */
final class Launcher {

    /** Together with the stop of MongoDB this stays below three seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(1_300);

    private Launcher() {
    }

    static void main(String[] arguments) throws InterruptedException {
        try {
            if (List.of(arguments).contains("--help")) {
                say("Usage: " + Options.USAGE);
            } else if (arguments.length == 2 && arguments[0].equals("--make-keys")) {
                ServiceKeys.apart(Path.of(arguments[1])).makeMissing(Service.ids());
            } else if (List.of(arguments).contains("--prepare")) {
                Preparation.prepare(Home.current(), Launcher::say);
            } else {
                run(Options.parse(List.of(arguments)));
            }
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) throws InterruptedException {
        var desk = Desk.open(Home.current(), options, Launcher::say);
        Preparation.prepare(Home.current(), Launcher::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(desk)));
        var access = FirstAccess.before(desk.data().firstAccess());
        desk.start(false);
        say(access.readyLine(desk.url()));
        desk.showDemo(access);
        new CountDownLatch(1).await();
    }

    private static void stop(Desk desk) {
        try {
            desk.stop(PATIENCE);
            say("Replydesk has stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
