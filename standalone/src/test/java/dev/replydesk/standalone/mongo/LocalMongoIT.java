package dev.replydesk.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dev.replydesk.standalone.Home;
import dev.replydesk.standalone.data.DataDirectory;
import dev.replydesk.standalone.process.Await;
import dev.replydesk.standalone.process.Ports;
import dev.replydesk.standalone.process.ProcessRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMongoIT {

    private static final MongodProgram PROGRAM = MongodProgram
            .find(new Home(Path.of("..").toAbsolutePath().normalize()));

    @TempDir
    private Path folder;
    private DataDirectory data;
    private LocalMongo mongo;

    @BeforeEach
    void start() throws InterruptedException {
        data = DataDirectory.open(folder);
        startOnAnyPort();
    }

    @AfterEach
    void end() throws Exception {
        stop();
        data.close();
    }

    @Test
    void dataSurvivesARestartOnAnotherPort() throws Exception {
        insert();
        stop();
        startOnAnyPort();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void acknowledgedDataSurvivesAKillAndTheServerComesBack() throws Exception {
        insert();
        var killed = recorded().running().orElseThrow();
        killed.destroyForcibly();
        Await.until(() -> recorded().running().filter(p -> p.pid() != killed.pid()).isPresent());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void keepsOtherMachinesOutAndScriptsOff() throws Exception {
        try (var client = MongoClients.create(mongo.replicaSet().uri())) {
            var options = client.getDatabase("admin").runCommand(new Document("getCmdLineOpts", 1)).get("parsed",
                    Document.class);
            assertThat(options.getEmbedded(List.of("net", "bindIp"), String.class)).isEqualTo("127.0.0.1");
            assertThat(options.getEmbedded(List.of("security", "javascriptEnabled"), Boolean.class)).isFalse();
        }
    }

    private void startOnAnyPort() throws InterruptedException {
        mongo = LocalMongo.start(PROGRAM, data, Ports.free(1).getFirst(), _ -> {
        });
        mongo.awaitPrimary(data);
        assertThat(mongo.uri()).startsWith("mongodb://127.0.0.1:");
    }

    private void stop() throws InterruptedException {
        mongo.process().stop();
        mongo.process().awaitEnd(Duration.ofSeconds(10));
    }

    private ProcessRecord recorded() {
        return new ProcessRecord(data.processes().resolve("mongod"));
    }

    private void insert() {
        var result = inNotes(notes -> notes.insertOne(new Document()));
        assertThat(result.wasAcknowledged()).isTrue();
    }

    private long count() {
        return inNotes(MongoCollection::countDocuments);
    }

    private <T> T inNotes(Function<MongoCollection<Document>, T> use) {
        try (var client = MongoClients.create(mongo.replicaSet().uri())) {
            return use.apply(client.getDatabase("try").getCollection("notes"));
        }
    }
}
