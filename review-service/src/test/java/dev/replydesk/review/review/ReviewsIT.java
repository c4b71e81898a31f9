package dev.replydesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.review.domain.Author;
import dev.replydesk.review.review.domain.Details;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.review.domain.Submissions;
import dev.replydesk.review.shop.Visibility;
import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Reads the server's own plan of each list: an index, no sort in memory, no document in vain. */
@ServiceIT
class ReviewsIT {
    private static final MerchantId MERCHANT = new MerchantId("mer_plans");
    private static final int REVIEWS = 2_000;
    private static final int PAGE = 50;
    @Autowired
    Reviews reviews;
    @Autowired
    MongoDatabase database;
    private static boolean filled;

    @BeforeEach
    void fill() {
        if (!filled) {
            var inserted = Await.value(reviews.insertMany(MERCHANT, IntStream.range(0, REVIEWS).mapToObj(i -> review(i))
                    .toList()));
            assertThat(inserted.created()).hasSize(REVIEWS);
            filled = true;
        }
    }

    static List<ReviewFilter> filters() {
        var after = Submissions.PUBLISHED.plusSeconds(REVIEWS / 2);
        return List.of(filter(null, null, null, null, null), filter("shp_1", null, null, null, null),
                filter(null, Marketplace.MANUAL, null, null, null),
                filter(null, null, VerdictState.NEGATIVE, null, null), filter(null, null, null, 1, null),
                filter(null, null, null, null, "cus_3"), filter("shp_1", null, VerdictState.NEGATIVE, 3, null),
                new ReviewFilter(null, null, null, null, null, after, "rev_9"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void readsOnlyTheDocumentsOfThePage(ReviewFilter filter) {
        var plan = explained(filter, new Visibility.Only(List.of("shp_1", "shp_2")));
        assertThat(stages(plan.get("queryPlanner", Document.class))).contains("IXSCAN").doesNotContain("SORT",
                "COLLSCAN");
        var stats = plan.get("executionStats", Document.class);
        assertThat(stats.getInteger("nReturned")).isPositive();
        assertThat(stats.getInteger("totalDocsExamined")).isLessThanOrEqualTo(3 * stats.getInteger("nReturned"));
    }

    @Test
    void countsACustomersReviewsInTheIndex() {
        var tallies = Await.all(reviews.tally(MERCHANT, "cus_3", new Visibility.All()));
        assertThat(tallies.stream().mapToLong(Tally::count).sum()).isEqualTo(REVIEWS / 100);
    }

    private Document explained(ReviewFilter filter, Visibility visibility) {
        var theirs = Filters.and(Filters.eq("merchantId", MERCHANT.value()), filter.query(visibility));
        var find = new Document("find", "reviews").append("filter", theirs)
                .append("sort", Reviews.NEWEST_FIRST).append("limit", PAGE);
        var command = new Document("explain", find).append("verbosity", "executionStats");
        return Await.value(Mono.from(database.runCommand(command)));
    }

    private static List<String> stages(Document node) {
        var found = new ArrayList<String>();
        node.forEach((name, value) -> {
            if (name.equals("stage")) {
                found.add(String.valueOf(value));
            } else if (value instanceof Document child && !name.equals("rejectedPlans")) {
                found.addAll(stages(child));
            }
        });
        return found;
    }

    private static ReviewFilter filter(String shop, Marketplace marketplace, VerdictState verdict, Integer rating,
            String customer) {
        return new ReviewFilter(shop, marketplace, verdict, rating, customer, null, null);
    }

    private static Review review(int i) {
        var author = new Author("a" + i % 100, null, "cus_" + i % 100, null);
        var details = new Details(null, null, author, null, null, null, null, null);
        Instant published = Submissions.PUBLISHED.plusSeconds(i);
        var told = Submissions.complaint().rated(i % 5 + 1).detailed(details).publishedAt(published.toString()).it();
        return Review.first("rev_" + i, Submissions.HOTEL, told, Submissions.JUDGE, published);
    }
}
