package dev.replydesk.systemtests.deployment;

import dev.replydesk.standalone.Home;
import dev.replydesk.standalone.data.DataDirectory;
import dev.replydesk.standalone.mongo.LocalMongo;
import dev.replydesk.standalone.mongo.MongodProgram;
import dev.replydesk.standalone.process.Ports;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.Access;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The compose file brought up without containers: the same programs with the same environment beside a mongod. */
final class ComposedDesk implements AutoCloseable {

    static final List<String> SERVICES = List.of("gateway", "review-service", "response-service",
            "notification-service");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Map<String, Container> containers = new LinkedHashMap<>();
    private final List<Process> processes = new ArrayList<>();
    private final DataDirectory data;
    private final LocalMongo mongo;
    private final Container keys;

    private ComposedDesk(Path home, ComposeFile compose, Path folder) {
        this.folder = folder;
        this.data = DataDirectory.open(folder.resolve("mongodb"));
        var mongoPort = Ports.free(1).getFirst();
        this.mongo = LocalMongo.start(MongodProgram.find(new Home(home)), data, mongoPort, _ -> {
        });
        var here = addresses(compose, mongoPort);
        SERVICES.forEach(name -> containers.put(name, new Container(name, compose, home, folder, here).mounted()));
        this.keys = new Container("keys", compose, home, folder, here).mounted();
    }

    /** What does not come up takes nothing that did along with it. */
    static ComposedDesk start(Path home, ComposeFile compose) {
        try {
            var desk = new ComposedDesk(home, compose, Files.createTempDirectory("composed"));
            try {
                desk.up();
                return desk;
            } catch (RuntimeException | Error e) {
                desk.close();
                throw e;
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void up() throws InterruptedException {
        mongo.awaitPrimary(data);
        if (keys.makeKeys().waitFor() != 0) {
            throw new IllegalStateException("no keys: " + read(keys.log()));
        }
        containers.values().forEach(container -> processes.add(container.start()));
        containers.values().forEach(this::awaitHealth);
    }

    /** What the file calls something, and where it is here. */
    private static Map<String, String> addresses(ComposeFile compose, int mongoPort) {
        var here = new LinkedHashMap<String, String>();
        here.put("mongodb:27017", "127.0.0.1:" + mongoPort);
        for (var name : SERVICES) {
            var free = Ports.free(2);
            var port = compose.environment(name).get("SERVER_PORT");
            here.put("//" + name + ":" + port, "//127.0.0.1:" + free.getFirst());
            here.put("//localhost:" + port, "//localhost:" + free.getFirst());
            here.put(name + " SERVER_PORT", free.getFirst().toString());
            here.put(name + " MANAGEMENT_PORT", free.getLast().toString());
        }
        return here;
    }

    private void awaitHealth(Container container) {
        Eventually.within(PATIENCE, () -> {
            if (!container.isHealthy()) {
                throw new AssertionError(container.name() + " is not healthy: " + read(container.log()));
            }
        });
    }

    Access access() {
        return JsonMapper.shared().readValue(read(folder.resolve("volumes/gateway-data/first-access.json")),
                Access.class);
    }

    Map<String, String> environment(String service) {
        return containers.get(service).environment();
    }

    List<String> log(String service) {
        return read(containers.get(service).log()).lines().toList();
    }

    /** Every metric of a service as a collector of metrics sees it. */
    String metrics(String service) {
        var port = environment(service).get("MANAGEMENT_PORT");
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"));
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        processes.forEach(Process::destroy);
        for (var process : processes) {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        mongo.process().stop();
        mongo.process().awaitEnd(Duration.ofSeconds(5));
        data.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
