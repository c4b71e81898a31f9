package dev.replydesk.standalone;

import dev.replydesk.standalone.data.DataDirectory;
import dev.replydesk.standalone.mongo.LocalMongo;
import dev.replydesk.standalone.mongo.MongodProgram;
import dev.replydesk.standalone.process.Ports;
import dev.replydesk.standalone.process.ProcessRecord;
import dev.replydesk.standalone.process.Supervised;
import dev.replydesk.standalone.services.Addresses;
import dev.replydesk.standalone.services.Programs;
import dev.replydesk.standalone.services.ServiceProcess;
import dev.replydesk.standalone.services.Services;
import dev.replydesk.standalone.services.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** MongoDB and the four services on one machine, started and stopped as one. */
final class Desk {

    private final Home home;
    private final Options options;
    private final DataDirectory data;
    private final Consumer<String> say;
    private final List<Supervised> services = new CopyOnWriteArrayList<>();
    private final DemoShop demo;
    private final List<Supervised> stores = new CopyOnWriteArrayList<>();

    private Desk(Home home, Options options, DataDirectory data, Consumer<String> say) {
        this.home = home;
        this.options = options;
        this.data = data;
        this.say = say;
        this.demo = new DemoShop(home, data, say);
    }

    /** Takes the data directory and the port, or says why not; nothing runs yet. */
    static Desk open(Home home, Options options, Consumer<String> say) {
        var desk = new Desk(home, options, DataDirectory.open(options.data()), say);
        ProcessRecord.endLeftovers(desk.data.processes());
        Ports.requireFree(options.port());
        return desk;
    }

    DataDirectory data() {
        return data;
    }

    String url() {
        return "http://localhost:" + options.port();
    }

    /** Returns when every service takes requests. MongoDB and the services come up at the same time. */
    void start(boolean recording) throws InterruptedException {
        demo.decide(options.empty());
        if (GivenStore.isGiven()) {
            startServices(GivenStore.uri(), recording).awaitReady();
        } else {
            var mongo = startMongo();
            var started = startServices(mongo.uri(), recording);
            mongo.awaitPrimary(data);
            started.awaitReady();
        }
    }

    private Services startServices(String mongoUri, boolean recording) {
        var settings = new Settings(Addresses.choose(options.port()), mongoUri, data, options.mail(), demo.merchant(),
                demo.simulatorUrl());
        settings.writeAddresses();
        say.accept("Starting gateway, review-service, response-service and notification-service");
        var started = Services.start(new Programs(home), settings, recording, say);
        services.addAll(started.all().stream().map(ServiceProcess::process).toList());
        demo.startSimulator().ifPresent(services::add);
        return started;
    }

    private LocalMongo startMongo() {
        var program = MongodProgram.find(home);
        say.accept("Starting MongoDB");
        var mongo = LocalMongo.start(program, data, Ports.free(1).getFirst(), say);
        stores.add(mongo.process());
        return mongo;
    }

    /** In the background, once the desk is ready. */
    void showDemo(FirstAccess access) {
        demo.begin(url(), access);
    }

    /** First everything that writes, then the store; what does not go in time is killed. */
    void stop(Duration patience) throws InterruptedException {
        demo.end();
        stop(services, patience);
        stop(stores, patience);
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(List<Supervised> processes, Duration patience) throws InterruptedException {
        processes.forEach(Supervised::stop);
        var end = System.nanoTime() + patience.toNanos();
        for (var process : processes) {
            process.awaitEnd(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
    }
}
