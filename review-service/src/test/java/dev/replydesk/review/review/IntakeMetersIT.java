package dev.replydesk.review.review;

import static dev.replydesk.review.Desk.PUBLISHED;
import static dev.replydesk.review.Desk.praise;
import static dev.replydesk.review.Desk.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@ServiceIT
class IntakeMetersIT {
    @Autowired
    TestApi api;
    @Autowired
    MeterRegistry meters;

    @Test
    void countsWhatBecameOfSubmissionsAndHowTheNewOnesWereJudged() {
        var desk = new Desk(api);
        var _ = desk.shop("hotel");
        var _ = desk.stored(submission("hotel", "bad", 1));
        var _ = desk.stored(submission("hotel", "bad", 1));
        var _ = desk.stored(submission("hotel", "bad", 2).editedAt(PUBLISHED.plusSeconds(60)));
        var _ = desk.stored(praise("hotel", "fine"));
        var _ = desk.send(submission("elsewhere", "bad", 1)).expectStatus().is4xxClientError();
        desk.admin().post().uri("/api/v1/reviews/batch")
                .contentType(MediaType.APPLICATION_NDJSON).bodyValue("no json").exchange().expectStatus().isOk();
        assertThat(count("replydesk.reviews", "result", "created")).isEqualTo(2);
        assertThat(count("replydesk.reviews", "result", "duplicate")).isEqualTo(1);
        assertThat(count("replydesk.reviews", "result", "updated")).isEqualTo(1);
        assertThat(count("replydesk.reviews", "result", "refused")).isEqualTo(1);
        assertThat(count("replydesk.verdicts", "state", "negative")).isEqualTo(2);
        assertThat(count("replydesk.verdicts", "state", "positive")).isEqualTo(1);
        assertThat(count("replydesk.lines.quarantined")).isEqualTo(1);
    }

    private double count(String name, String... tags) {
        return meters.get(name).tags(tags).counter().count();
    }
}
