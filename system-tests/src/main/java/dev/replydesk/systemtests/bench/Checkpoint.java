package dev.replydesk.systemtests.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import java.time.Duration;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Has the server write its pages to the disk, so that what is measured next does not pay for what went before it. */
final class Checkpoint {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Checkpoint() {
    }

    /** Returns when it is written. */
    static void take(MongoClient mongo) {
        var _ = Mono.from(mongo.getDatabase("admin").runCommand(new Document("fsync", 1))).block(PATIENCE);
    }
}
