package dev.replydesk.review.imports;

import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.ImportFailureDto;
import dev.replydesk.review.api.model.ImportStateDto;
import dev.replydesk.review.api.model.LineReplayDto;
import dev.replydesk.review.api.model.QuarantinePageDto;
import dev.replydesk.review.api.model.QuarantinedLineDto;
import dev.replydesk.review.api.model.ReviewPageDto;
import dev.replydesk.review.imports.domain.Hold;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ServiceIT
@TestPropertySource(properties = {"replydesk.imports.work=false", "replydesk.imports.largest=4MB"})
class ImportIT {
    private static final String OPTIONS = """
            {"marketplace":"manual","shop":"hotel","dateFormats":["yyyy-MM-dd"],
             "columns":{"rating":"rating","text":"review","publishedAt":"date"%s}}""";
    private static final String HEADER = "rating,review,date,id,shop\n";
    @Autowired
    TestApi api;
    @Autowired
    MongoDatabase database;
    @Autowired
    ImportRun run;
    @Autowired
    Imports imports;
    @Autowired
    PortionTaker portions;
    @Autowired
    FileReader files;
    @Autowired
    Clock clock;
    private static boolean set;

    @BeforeEach
    void shop() {
        if (!set) {
            var _ = new Desk(api).shop("hotel");
            set = true;
        }
    }

    @Test
    void readsGoodRowsAndQuarantinesTheOthers() {
        var done = done(options(""), rows("mixed", 1_000) + "9,Bad stars,2026-01-02,,\n1,Bad day,2026-02-31,,\n1,2\n");
        assertThat(done).returns(ImportStateDto.DONE, ImportDto::getState).returns(1_003L, ImportDto::getLines)
                .returns(1_000L, ImportDto::getCreated).returns(3L, ImportDto::getQuarantined)
                .returns(done.getBytes(), ImportDto::getBytesRead);
        assertThat(quarantine(done.getId()).getItems()).extracting(QuarantinedLineDto::getLine)
                .containsExactly(1_002, 1_003, 1_004);
    }

    @Test
    void storesNothingTwiceWhenAFileIsSentAgain() {
        var file = rows("again", 1_200) + "1,Same,2026-01-01,,\n1,Same,2026-01-01,,\n";
        assertThat(done(options(""), file).getCreated()).isEqualTo(1_202);
        assertThat(done(options(""), file)).returns(0L, ImportDto::getCreated)
                .returns(1_202L, ImportDto::getDuplicate);
    }

    @Test
    void countsAPortionOnceThatIsStoredButNotCheckedOff() {
        var id = send(options(",\"externalId\":\"id\""), rows("crash", 700)).getId();
        var held = hold(id);
        var read = Await.value(imports.find(TestPrincipals.MERCHANT, id));
        var file = Await.value(files.open(TestPrincipals.MERCHANT, read));
        var first = Await.value(files.records(TestPrincipals.MERCHANT, read, file, file.begin(),
                new AtomicLong()).take(500).collectList());
        assertThat(Await.value(portions.take(TestPrincipals.MERCHANT, read, file, first)).created()).isEqualTo(500);
        var _ = Await.value(run.run(TestPrincipals.MERCHANT, read, held));
        assertThat(get(id)).returns(700L, ImportDto::getCreated).returns(0L, ImportDto::getDuplicate)
                .returns(700L, ImportDto::getLines);
    }

    @Test
    void letsOneOfTwoWorkersReadAnImport() {
        var id = send(options(""), rows("race", 600)).getId();
        Await.done(Flux.merge(run.next(), run.next()));
        assertThat(get(id)).returns(600L, ImportDto::getCreated).returns(600L, ImportDto::getLines);
    }

    @Test
    void failsInWordsWhereTheFileIsNoTable() throws IOException {
        assertThat(failure(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}).getCode())
                .isEqualTo(ImportFailureDto.CodeEnum.NOT_TEXT);
        var cut = gzip(rows("cut", 3_000));
        assertThat(failure(Arrays.copyOf(cut, cut.length - 20)).getCode())
                .isEqualTo(ImportFailureDto.CodeEnum.BROKEN_ARCHIVE);
        assertThat(failure("stars,comment\n1,Bad\n".getBytes(UTF_8)).getDetail()).contains("\"rating\"", "\"stars\"");
    }

    @Test
    void readsArchives() throws IOException {
        assertThat(finish(send(options(""), gzip(rows("gz", 2_000)))).getCreated())
                .isEqualTo(2_000);
    }

    @Test
    void namesTheShopThatARowAsksForInVain() {
        var options = options("").replace("\"hotel\"", "{\"column\":\"shop\"}");
        var done = done(options, HEADER + "1,Cold,2026-01-01,,hotel\n1,Cold,2026-01-01,,nowhere\n");
        assertThat(done).returns(1L, ImportDto::getCreated).returns(1L, ImportDto::getQuarantined);
        assertThat(quarantine(done.getId()).getItems().getFirst().getDetail()).contains("nowhere");
    }

    @Test
    void refusesWhatIsTooLargeAndKeepsNothingOfIt() {
        post(options(""), new byte[4 * 1024 * 1024 + 1]).expectStatus().isEqualTo(413);
        post("{\"shop\":7}", rows("none", 1).getBytes(UTF_8)).expectStatus().isBadRequest();
        assertThat(Await.value(Mono.from(database.getCollection("importUploads").countDocuments()))).isZero();
        assertThat(orphans()).isZero();
    }

    @Test
    void replaysOneLineThatWasPutRight() {
        var done = done(options(""), HEADER + "9,Wrong stars,2026-01-03,,\n");
        var line = quarantine(done.getId()).getItems().getFirst();
        var replay = new LineReplayDto(Desk.submission("hotel", "put-right", 1));
        var resolved = Desk.body(new Desk(api).admin().post().uri("/api/v1/quarantine/" + line.getId() + "/replay")
                .bodyValue(replay).exchange().expectStatus().isOk(), QuarantinedLineDto.class);
        assertThat(resolved.getReviewId()).startsWith("rev_");
        new Desk(api).admin().post().uri("/api/v1/quarantine/" + line.getId() + "/replay").bodyValue(replay).exchange()
                .expectStatus().isEqualTo(409);
    }

    @Test
    void replaysTheQuarantineOfAnImportWithOtherOptions() {
        var done = done(options(""), HEADER + "9,Ten is best,2026-01-04,,\n1,Fine day,2026-01-04,,\n");
        var options = options("").replace("\"dateFormats\"",
                "\"ratingScale\":{\"worst\":1,\"best\":10},\"dateFormats\"");
        var again = Desk.body(new Desk(api).admin().post().uri("/api/v1/imports/" + done.getId() + "/replay")
                .contentType(MediaType.APPLICATION_JSON).bodyValue(options).exchange().expectStatus().isAccepted(),
                ImportDto.class);
        assertThat(finish(again)).returns(1L, ImportDto::getCreated).returns(1L, ImportDto::getLines);
        assertThat(quarantine(done.getId()).getItems().getFirst().getState().getValue()).isEqualTo("RESOLVED");
    }

    @Test
    void belongsToItsMerchantAndToThoseWhoMaySend() {
        var id = send(options(""), rows("mine", 1)).getId();
        api.as(stranger()).get().uri("/api/v1/imports/" + id).exchange().expectStatus().isNotFound();
        api.as(stranger()).post().uri("/api/v1/imports/" + id + "/cancel").exchange().expectStatus().isNotFound();
        api.as(agent()).get().uri("/api/v1/imports").exchange().expectStatus().isForbidden();
        var cancelled = Desk.body(api.as(admin()).post().uri("/api/v1/imports/" + id + "/cancel").exchange(),
                ImportDto.class);
        assertThat(cancelled.getState()).isEqualTo(ImportStateDto.CANCELLED);
    }

    @Test
    void arrivesWithItsReply() {
        var options = options(",\"replyText\":\"id\"");
        var done = done(options, HEADER + "1,Answered already,2026-01-05,We are sorry.,\n");
        assertThat(done.getCreated()).isEqualTo(1);
        var page = Desk.body(new Desk(api).admin().get().uri("/api/v1/reviews?limit=200").exchange(),
                ReviewPageDto.class);
        assertThat(page.getItems()).filteredOn(r -> r.getText().equals("Answered already")).singleElement()
                .satisfies(r -> assertThat(r.getReplies()).hasSize(1));
    }

    private Hold hold(String id) {
        var hold = new Hold("test", clock.instant().plus(Duration.ofMinutes(1)));
        var _ = Await.value(imports.update(TestPrincipals.MERCHANT, id, i -> i.taken(hold, clock.instant())));
        return hold;
    }

    private ImportFailureDto failure(byte[] file) {
        return Objects.requireNonNull(finish(send(options(""), file)).getFailure());
    }

    private ImportDto done(String options, String file) {
        return finish(send(options, file));
    }

    private ImportDto finish(ImportDto started) {
        var hold = hold(started.getId());
        var _ = Await.value(run.run(TestPrincipals.MERCHANT,
                Await.value(imports.find(TestPrincipals.MERCHANT, started.getId())), hold));
        return get(started.getId());
    }

    private ImportDto get(String id) {
        return Desk.body(new Desk(api).admin().get().uri("/api/v1/imports/" + id).exchange().expectStatus().isOk(),
                ImportDto.class);
    }

    private QuarantinePageDto quarantine(String id) {
        return Desk.body(new Desk(api).admin().get().uri("/api/v1/quarantine?import=" + id).exchange(),
                QuarantinePageDto.class);
    }

    private ImportDto send(String options, String file) {
        return send(options, file.getBytes(UTF_8));
    }

    private ImportDto send(String options, byte[] file) {
        return Desk.body(post(options, file).expectStatus().isAccepted(), ImportDto.class);
    }

    private ResponseSpec post(String options, byte[] file) {
        var parts = new MultipartBodyBuilder();
        parts.part("options", options, MediaType.APPLICATION_JSON);
        parts.part("file", new ByteArrayResource(file)).filename("reviews.csv");
        return new Desk(api).admin().post().uri("/api/v1/imports").contentType(MediaType.MULTIPART_FORM_DATA)
                .bodyValue(parts.build()).exchange();
    }

    private long orphans() {
        var known = Await.all(Flux.from(database.getCollection("imports").distinct("file._id", String.class)));
        return Await.value(Mono.from(database.getCollection("importChunks")
                .countDocuments(new Document("file", new Document("$nin", known)))));
    }

    private static String options(String more) {
        return OPTIONS.formatted(more);
    }

    private static String rows(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> "%d,%s %d,2026-01-01,%s-%d,hotel"
                .formatted(i % 5 + 1, prefix, i, prefix, i)).collect(Collectors.joining("\n", HEADER, "\n"));
    }

    private static byte[] gzip(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
