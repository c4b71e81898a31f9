package dev.replydesk.response;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.test.Await;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the server itself says of one query on cases: lets a test claim which index answers a question. */
public record Watched(String plan, boolean command, boolean sorted, int examined, int returned) {
    /**
     * Takes notes while something is asked.
     *
     * @return the queries on cases that name this merchant; what sweeps ask meanwhile names none
     */
    public static List<Watched> during(MongoDatabase database, MerchantId merchant, Runnable asking) {
        profile(database, 2);
        asking.run();
        profile(database, 0);
        var notes = database.getCollection("system.profile");
        var onCases = new Document("op", new Document("$in", List.of("query", "command", "getmore"))).append("ns",
                new Document("$regex", "\\.cases$"));
        var found = Await.all(Flux.from(notes.find(onCases)));
        Await.done(Flux.from(notes.drop()));
        return found.stream().filter(d -> d.containsKey("docsExamined")).filter(d -> names(d, merchant))
                .map(Watched::of).toList();
    }

    private static boolean names(Document note, MerchantId merchant) {
        return Stream.of("command", "originatingCommand")
                .anyMatch(c -> String.valueOf(note.get(c)).contains(merchant.value()));
    }

    private static Watched of(Document note) {
        return new Watched(note.getString("planSummary"), note.getString("op").equals("command"),
                note.getBoolean("hasSortStage", false), number(note, "docsExamined"), number(note, "nreturned"));
    }

    private static void profile(MongoDatabase database, int level) {
        Await.done(Mono.from(database.runCommand(new Document("profile", level))));
    }

    private static int number(Document d, String field) {
        return ((Number) d.getOrDefault(field, 0)).intValue();
    }
}
