package dev.replydesk.chassis.test;

import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A real MongoDB for the tests of one JVM: the one of {@code MONGODB_URI}, else one that lives as long as the JVM. */
public final class MongoServer {
    private static final Duration UP = Duration.ofSeconds(60);
    private final Path folder;
    private final int port;
    private Process process;

    private static final class Shared {
        static final String URI = startShared();

        private static String startShared() {
            var given = System.getenv("MONGODB_URI");
            return given == null || given.isBlank() ? start().uri() : given;
        }
    }

    private MongoServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    /** The server that all tests share; give every test class a database of its own. */
    public static String sharedUri() {
        return Shared.URI;
    }

    /** A server of one's own, to be stopped and started in the middle of things. */
    public static MongoServer start() {
        try {
            var server = new MongoServer(Files.createTempDirectory("replydesk-mongo"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
            var unused = server.command("admin", initiate(server.port));
            server.awaitPrimary();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=test&heartbeatFrequencyMS=500";
    }

    /** Ends the server as a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    public void restart() {
        kill();
        process = launch();
        awaitPrimary();
    }

    public void remove() {
        kill();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command on this server, such as a fail point or a step-down. */
    public Document command(String database, Document command) {
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?directConnection=true")) {
            return Mono.from(client.getDatabase(database).runCommand(command)).retryWhen(Retry.backoff(8, Duration
                    .ofMillis(200))).block(UP);
        }
    }

    private void awaitPrimary() {
        Await.until("the server is a primary", () -> command("admin", new Document("hello", 1)).getBoolean(
                "isWritablePrimary", false));
    }

    /** The shell beside it ends the server when this JVM is gone, however it went. */
    private Process launch() {
        var line = String.join(" ", List.of("'" + Mongod.path() + "'", "--replSet test --bind_ip 127.0.0.1 --port", ""
                + port, "--dbpath", "'" + folder + "'", "--logpath", "'" + folder.resolve("mongod.log") + "'",
                "--wiredTigerCacheSizeGB 0.5 --networkMessageCompressors disabled",
                "--setParameter enableTestCommands=1 --setParameter diagnosticDataCollectionEnabled=false"));
        try {
            return new ProcessBuilder("sh", "-c", line + " >/dev/null 2>&1 & server=$!; read -r gone; kill -9 $server")
                    .redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document initiate(int port) {
        var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
        var settings = new Document("electionTimeoutMillis", 500);
        return new Document("replSetInitiate", new Document("_id", "test").append("members", List.of(member)).append(
                "settings", settings));
    }

    /** A port of the loopback interface that nobody uses now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
