package dev.replydesk.standalone.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.replydesk.standalone.process.Ports;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bson.Document;

/** Makes one member a replica set of its own: change streams and majority writes need one. */
record ReplicaSet(int port) {

    private static final int NOT_YET_INITIALIZED = 94;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    String uri() {
        return "mongodb://%s/?replicaSet=%s".formatted(host(), MongodProgram.SET);
    }

    private String host() {
        return "127.0.0.1:" + port;
    }

    /** False when the process ends before, or when it takes longer than a minute. */
    boolean becomesPrimary(BooleanSupplier gone) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        BooleanSupplier givenUp = () -> gone.getAsBoolean() || System.nanoTime() > end;
        if (!holds(this::isListening, givenUp)) {
            return false;
        }
        try (var client = client()) {
            var admin = client.getDatabase("admin");
            return holds(() -> isPrimary(admin), givenUp);
        }
    }

    private static boolean holds(BooleanSupplier condition, BooleanSupplier givenUp) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (givenUp.getAsBoolean()) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }

    /** The driver looks twice a second only, so it is asked once there is somebody to answer. */
    private boolean isListening() {
        return Ports.isListening(port);
    }

    private boolean isPrimary(MongoDatabase admin) {
        try {
            configure(admin);
            return admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException e) {
            return false;
        }
    }

    /** First start: make the set. Later: the member may have moved to another port. */
    private void configure(MongoDatabase admin) {
        try {
            var config = admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
            if (!config.getList("members", Document.class).getFirst().getString("host").equals(host())) {
                var moved = config.append("members", List.of(member())).append("version",
                        config.getInteger("version") + 1);
                run(admin, new Document("replSetReconfig", moved).append("force", true));
            }
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
            run(admin, new Document("replSetInitiate",
                    new Document("_id", MongodProgram.SET).append("members", List.of(member()))));
        }
    }

    private static void run(MongoDatabase admin, Document command) {
        var _ = admin.runCommand(command);
    }

    private Document member() {
        return new Document("_id", 0).append("host", host());
    }

    private MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://%s/?directConnection=true".formatted(host())))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(500, TimeUnit.MILLISECONDS)).build());
    }
}
