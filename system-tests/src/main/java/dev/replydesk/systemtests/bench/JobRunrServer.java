package dev.replydesk.systemtests.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.time.Duration;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.nosql.mongo.MongoDBStorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;

/** One server of JobRunr in a process of its own, which runs jobs until its input ends. */
public final class JobRunrServer {

    static final String DATABASE = "bench-jobrunr";
    static final String NOTICES = "notices";
    static final String READY = "ready";
    private static final Duration POLL = Duration.ofSeconds(5);

    private JobRunrServer() {
    }

    public static void main(String[] args) throws IOException {
        try (var store = Store.open(args[0])) {
            var settings = BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                    .andPollInterval(POLL);
            var server = new BackgroundJobServer(store.jobs(), store.json(), store.activator(), settings);
            server.start();
            System.out.println(READY);
            while (System.in.read() >= 0) {
                // nothing is said to it
            }
            server.stop();
        }
    }

    /** That a deadline has come. */
    public record Notice(String deadline) implements JobRequest {
        @Override
        public Class<NoticeWriter> getJobRequestHandler() {
            return NoticeWriter.class;
        }
    }

    /** Writes it down. */
    public record NoticeWriter(MongoCollection<Document> notices) implements JobRequestHandler<Notice> {
        @Override
        public void run(Notice notice) {
            var _ = notices.insertOne(new Document("deadline", notice.deadline()));
        }
    }

    /** Where jobs wait and notices lie. */
    record Store(MongoClient mongo, MongoDBStorageProvider jobs, JsonMapper json) implements AutoCloseable {

        static Store open(String uri) {
            var mongo = MongoClients
                    .create(MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri))
                            .uuidRepresentation(UuidRepresentation.STANDARD).build());
            var json = new Jackson3JsonMapper();
            var jobs = new MongoDBStorageProvider(mongo, DATABASE);
            jobs.setJobMapper(new JobMapper(json));
            return new Store(mongo, jobs, json);
        }

        JobActivator activator() {
            var notices = mongo.getDatabase(DATABASE).getCollection(NOTICES)
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            return new JobActivator() {
                @Override
                public <T> T activateJob(Class<T> type) {
                    return type.cast(new NoticeWriter(notices));
                }
            };
        }

        @Override
        public void close() {
            jobs.close();
            mongo.close();
        }
    }
}
