package dev.replydesk.systemtests.desk;

import dev.replydesk.standalone.process.Ports;
import dev.replydesk.standalone.process.ProcessRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real product, started by its own launcher in processes of its own. It can be stopped, started again on the same
 * data, and any part of it can be killed.
 */
public final class StartedReplydesk implements AutoCloseable {

    public static final String GATEWAY = "gateway";
    public static final String REVIEW = "review-service";
    public static final String RESPONSE = "response-service";
    public static final String NOTIFICATION = "notification-service";
    public static final String MONGOD = "mongod";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PREPARED_AND_STARTED = Duration.ofMinutes(5);

    private final Path data;
    private final boolean temporary;
    private final int port;
    private final Map<String, String> environment;
    private final boolean demo;
    private LauncherProcess launcher;

    private StartedReplydesk(Path data, boolean temporary, int port, Map<String, String> environment) {
        this(data, temporary, port, environment, false);
    }

    private StartedReplydesk(Path data, boolean temporary, int port, Map<String, String> environment, boolean demo) {
        this.demo = demo;
        this.data = data;
        this.temporary = temporary;
        this.port = port;
        this.environment = environment;
        this.launcher = launch();
    }

    public static StartedReplydesk start(Path data) {
        return start(data, Map.of());
    }

    /** As a visitor starts it, who gets the demo shop. In a folder of its own that is gone afterwards. */
    public static StartedReplydesk startDemo() {
        return new StartedReplydesk(temporary(), true, Ports.free(1).getFirst(), Map.of(), true);
    }

    /** The environment goes to every service, for example SMTP_HOST. */
    public static StartedReplydesk start(Path data, Map<String, String> environment) {
        return new StartedReplydesk(data, false, Ports.free(1).getFirst(), environment);
    }

    /** In a folder of its own that is gone afterwards. */
    public static StartedReplydesk start() {
        return start(Map.of());
    }

    public static StartedReplydesk start(Map<String, String> environment) {
        return new StartedReplydesk(temporary(), true, Ports.free(1).getFirst(), environment);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("replydesk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LauncherProcess launch() {
        var arguments = new ArrayList<>(List.of("--port", Integer.toString(port), "--data", data.toString()));
        if (!demo) {
            arguments.add("--empty");
        }
        var started = LauncherProcess.start(Checkout.launcher(arguments), environment);
        started.awaitReady(PREPARED_AND_STARTED);
        return started;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return data;
    }

    /** Everything the launcher printed since it was started last. */
    public List<String> said() {
        return launcher.said();
    }

    /** From the last "starting" to "ready". */
    public Duration startedIn() {
        return launcher.readyAfter();
    }

    /** The way in to the merchant that the first start made. */
    public Access access() {
        return JSON.readValue(read(data.resolve("first-access.json")), Access.class);
    }

    /** The API with the first merchant's key. */
    public Api api() {
        return access().api();
    }

    /** A further merchant, made by the operator's command. */
    public Access createMerchant(String name, String mail) {
        return new Operator(this).createMerchant(name, mail);
    }

    public String mongoUri() {
        return addresses().path("mongodb").asString();
    }

    /** Address of the management port of a service, where parked events are listed and replayed. */
    public String managementUrl(String service) {
        return addresses().path(service).path("management").asString();
    }

    private JsonNode addresses() {
        return JSON.readTree(read(data.resolve("addresses.json")));
    }

    public String log(String process) {
        return read(data.resolve("logs").resolve(process + ".log"));
    }

    /** The process that runs a part now. */
    public ProcessHandle process(String part) {
        return new ProcessRecord(data.resolve("processes").resolve(part)).running()
                .orElseThrow(() -> new IllegalStateException(part + " does not run"));
    }

    /** Ends parts at once, as kill -9 does; the launcher starts them again. */
    public void kill(String... parts) {
        var doomed = new ArrayList<ProcessHandle>();
        Arrays.stream(parts).map(this::process).forEach(doomed::add);
        doomed.forEach(ProcessHandle::destroyForcibly);
        doomed.forEach(process -> process.onExit().join());
    }

    /** Kills everything, the launcher first, as a power cut would. */
    public void cutPower() {
        var parts = List.of(process(GATEWAY), process(REVIEW), process(RESPONSE), process(NOTIFICATION),
                process(MONGOD));
        launcher.kill();
        parts.forEach(ProcessHandle::destroyForcibly);
        parts.forEach(process -> process.onExit().join());
    }

    /** Starts again on the same data, after a stop or a power cut. */
    public void startAgain() {
        launcher = launch();
    }

    /** Stops as Ctrl-C does and tells how long it took. */
    public Duration stop() {
        return launcher.terminate();
    }

    @Override
    public void close() {
        if (launcher.isAlive()) {
            var _ = launcher.terminate();
        }
        if (temporary) {
            deleteData();
        }
    }

    private void deleteData() {
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
