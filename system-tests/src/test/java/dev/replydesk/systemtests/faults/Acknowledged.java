package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.desk.Answer;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import reactor.core.publisher.Flux;

/**
 * The reviews whose senders were told that they are stored. What is sent again before it is looked for hides a loss.
 */
final class Acknowledged {

    private final MongoCollection<Document> reviews;
    private final Set<String> ids = new HashSet<>();

    Acknowledged(MongoClient mongo) {
        this.reviews = mongo.getDatabase("replydesk-review").getCollection("reviews");
    }

    void add(String sent, Answer answer) {
        var lines = answer.lines();
        assertThat(lines).hasSize((int) sent.lines().count())
                .noneMatch(line -> line.path("status").asString().equals("rejected"));
        lines.forEach(line -> ids.add(line.path("id").asString()));
    }

    void areStored() {
        var stored = Flux.from(reviews.find(Filters.in("_id", ids)).projection(Projections.include("_id")))
                .map(review -> review.getString("_id")).collectList().block();
        assertThat(stored).as("what was acknowledged and is stored").containsExactlyInAnyOrderElementsOf(ids);
    }
}
