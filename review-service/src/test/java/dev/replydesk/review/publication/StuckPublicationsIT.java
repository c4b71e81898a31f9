package dev.replydesk.review.publication;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.internalapi.model.PublicationStandingDto;
import dev.replydesk.review.internalapi.model.PublicationStandingsDto;
import dev.replydesk.review.publication.FakeMarketplace.Behaviour;
import dev.replydesk.review.publication.domain.Requested;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Publications that stand still are counted, and whoever waits for one is told how far it is. */
@ServiceIT
@TestPropertySource(properties = "replydesk.publication.loop=false")
class StuckPublicationsIT extends PublishingDesk {
    @Autowired
    StuckPublications reconciler;
    @Autowired
    MongoDatabase database;
    @Autowired
    MeterRegistry meters;

    @Test
    void thoseThatNobodyMovesOnAreCounted() {
        var unknown = handOver("unknown", false, 1).getFirst();
        onceOnly.script(external(unknown), Behaviour.TIMES_OUT, false);
        Await.done(round.run());
        var _ = handOver("asleep", false, 1);
        assertThat(looked()).isZero();
        var _ = clock.advance(Duration.ofMinutes(6));
        assertThat(looked()).as("one was to be sent, one to be looked for").isEqualTo(2);
        for (int i = 0; i < 10; i++) {
            Await.done(round.run());
            var _ = clock.advance(Duration.ofMinutes(1));
        }
        assertThat(looked()).isZero();
        var _ = clock.advance(Duration.ofDays(1));
        assertThat(looked()).as("nobody looked what became of it").isGreaterThanOrEqualTo(1);
    }

    @Test
    void whoeverWaitsIsToldHowFarItIsOnceThatIsSettled() {
        var reply = handOver("far", false, 1).getFirst();
        assertThat(standing(reply).getType()).isNull();
        Await.done(round.send());
        var _ = clock.advance(Duration.ofMinutes(1));
        Await.done(round.look());
        var told = standing(reply);
        assertThat(told.getType()).as("its event may still be on its way").isNull();
        var _ = clock.advance(Duration.ofSeconds(11));
        lost(reply);
        assertThat(standing(reply)).returns("PublicationConfirmed", PublicationStandingDto::getType);
        assertThat(standings(List.of("rpl_unknown"))).isEmpty();
    }

    /** The event, as if the store had lost it. */
    private void lost(Requested reply) {
        Await.done(database.getCollection("publications").updateOne(new Document("_id", seen(reply).id()),
                new Document("$set", new Document("outbox", List.of()))));
    }

    private PublicationStandingDto standing(Requested reply) {
        return standings(List.of(reply.replyId())).getFirst();
    }

    private List<PublicationStandingDto> standings(List<String> replies) {
        var answer = api.as(TestPrincipals.service("response-service")).post().uri("/internal/v1/publication-standings")
                .bodyValue(Map.of("merchantId", MERCHANT.value(), "replyIds", replies)).exchange().expectStatus()
                .isOk().expectBody(PublicationStandingsDto.class).returnResult().getResponseBody();
        return Objects.requireNonNull(answer).getItems();
    }

    private double looked() {
        var counter = meters.get("replydesk.reconciler.findings").tags("kind", "publication-stuck", "repaired", "false")
                .counter();
        var before = counter.count();
        Await.done(reconciler.look(new Span(null, clock.instant())));
        return counter.count() - before;
    }
}
