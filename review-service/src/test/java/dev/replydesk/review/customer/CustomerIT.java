package dev.replydesk.review.customer;

import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static dev.replydesk.review.Desk.PUBLISHED;
import static dev.replydesk.review.Desk.praise;
import static dev.replydesk.review.Desk.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.AuthorSubmissionDto;
import dev.replydesk.review.api.model.CustomerDto;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.ReviewSubmissionDto;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class CustomerIT {
    @Autowired
    TestApi api;

    @Test
    void isRecognisedByAccountWhateverTheName() {
        var desk = new Desk(api);
        var _ = desk.shop("cafe");
        var _ = desk.shop("private", "team_a");
        var first = desk.stored(by("Mark", submission("cafe", "r1", 1), 0));
        var _ = desk.stored(by("Marc", praise("cafe", "r2"), 60));
        var _ = desk.stored(by("Marc", submission("private", "r3", null).text("👍"), 30));

        var id = first.getAuthor().getCustomerId();
        var customer = Desk.body(desk.admin().get().uri("/api/v1/customers/" + id).exchange(), CustomerDto.class);
        assertThat(customer.getName()).isEqualTo("Marc");
        assertThat(customer.getReviews()).returns(3L, c -> c.getTotal()).returns(1L, c -> c.getNegative())
                .returns(1L, c -> c.getPositive()).returns(1L, c -> c.getUnsure());
        assertThat(customer.getFirstSeenAt()).isEqualTo(PUBLISHED);
        assertThat(customer.getLatest()).extracting(ReviewDto::getExternalId).containsExactly("r2", "r3", "r1");

        var seen = Desk.body(api.as(agent()).get().uri("/api/v1/customers/" + id).exchange(), CustomerDto.class);
        assertThat(seen.getReviews().getTotal()).isEqualTo(2);
        api.as(stranger()).get().uri("/api/v1/customers/" + id).exchange().expectStatus().isNotFound();
    }

    private static ReviewSubmissionDto by(String name, ReviewSubmissionDto review, int second) {
        var author = new AuthorSubmissionDto().externalId("a1").name(name);
        return review.author(author).publishedAt(PUBLISHED.plusSeconds(second));
    }
}
