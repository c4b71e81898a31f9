package dev.replydesk.review.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.ImportFailureDto;
import dev.replydesk.review.api.model.QuarantinePageDto;
import dev.replydesk.review.imports.domain.Hold;
import dev.replydesk.review.imports.domain.Import;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.bson.Document;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends files for the shop "hotel" and reads them when the test says so, as a worker of its own. */
record ImportDesk(TestApi api, MongoDatabase database, ImportRun run, Imports imports, Clock clock) {

    /** The shop that all files here are about. */
    void open() {
        var _ = new Desk(api).shop("hotel");
    }

    WebTestClient admin() {
        return new Desk(api).admin();
    }

    ResponseSpec post(String options, byte[] file) {
        var parts = new MultipartBodyBuilder();
        parts.part("options", options, MediaType.APPLICATION_JSON);
        parts.part("file", new ByteArrayResource(file)).filename("reviews.csv");
        return admin().post().uri("/api/v1/imports").contentType(MediaType.MULTIPART_FORM_DATA)
                .bodyValue(parts.build()).exchange();
    }

    ImportDto send(String options, byte[] file) {
        return Desk.body(post(options, file).expectStatus().isAccepted(), ImportDto.class);
    }

    ImportDto send(String options, String file) {
        return send(options, file.getBytes(UTF_8));
    }

    /** Sent and read to its end. */
    ImportDto done(String options, String file) {
        return finish(send(options, file));
    }

    ImportFailureDto failure(String options, byte[] file) {
        return Objects.requireNonNull(finish(send(options, file)).getFailure());
    }

    ImportDto finish(ImportDto started) {
        var hold = hold(started.getId());
        var _ = Await.value(run.run(TestPrincipals.MERCHANT, stored(started.getId()), hold));
        return get(started.getId());
    }

    /** Takes the import for a worker of the test's own. */
    Hold hold(String id) {
        var hold = new Hold("test", clock.instant().plus(Duration.ofMinutes(1)));
        var _ = Await.value(imports.update(TestPrincipals.MERCHANT, id, i -> i.taken(hold, clock.instant())));
        return hold;
    }

    Import stored(String id) {
        return Await.value(imports.find(TestPrincipals.MERCHANT, id));
    }

    ImportDto get(String id) {
        return Desk.body(admin().get().uri("/api/v1/imports/" + id).exchange().expectStatus().isOk(), ImportDto.class);
    }

    QuarantinePageDto quarantine(String id) {
        return Desk.body(admin().get().uri("/api/v1/quarantine?import=" + id).exchange(), QuarantinePageDto.class);
    }

    long count(String collection, Document filter) {
        return Await.value(Mono.from(database.getCollection(collection).countDocuments(filter)));
    }

    /** Pieces of files that no import knows. */
    long orphans() {
        var known = Await.all(Flux.from(database.getCollection("imports").distinct("file._id", String.class)));
        return count("importChunks", new Document("file", new Document("$nin", known)));
    }
}
