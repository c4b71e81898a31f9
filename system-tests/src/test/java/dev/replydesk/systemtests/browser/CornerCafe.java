package dev.replydesk.systemtests.browser;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.replydesk.systemtests.client.Answered;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.responseapi.SlaApi;
import dev.replydesk.systemtests.responseapi.model.PauseReasonDto;
import dev.replydesk.systemtests.responseapi.model.SlaPoliciesRequestDto;
import dev.replydesk.systemtests.responseapi.model.SlaPolicyRequestDto;
import dev.replydesk.systemtests.reviewapi.ReviewApi;
import dev.replydesk.systemtests.reviewapi.ShopApi;
import dev.replydesk.systemtests.reviewapi.model.AuthorSubmissionDto;
import dev.replydesk.systemtests.reviewapi.model.MarketplaceDto;
import dev.replydesk.systemtests.reviewapi.model.NewShopDto;
import dev.replydesk.systemtests.reviewapi.model.ReviewSubmissionDto;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/** A shop that is complained about as a test needs it. */
final class CornerCafe {

    static final String COLD = "Waited 50 minutes, the food was cold and nobody apologised. Second time this month.";

    private static final String SHOP = "cafe";
    private static final Duration PROMISE = Duration.ofHours(4);

    private final Api api;
    private final AtomicInteger count = new AtomicInteger();

    CornerCafe(Api api) {
        this.api = api;
    }

    /** Opens the shop, with an answer promised within four hours. */
    void open() {
        open(promise());
    }

    /** The same, but the time may stand still while a review is disputed. */
    void openWithAppeals() {
        open(promise().addPauseReasonsItem(PauseReasonDto.MARKETPLACE_APPEAL));
    }

    private static SlaPolicyRequestDto promise() {
        return new SlaPolicyRequestDto("Every complaint", PROMISE.toString());
    }

    private void open(SlaPolicyRequestDto promise) {
        var _ = Answered.by(201,
                api.client(ShopApi.class).createShop(Mono.just(new NewShopDto(MarketplaceDto.MANUAL, SHOP,
                        "Corner Café").enforceFrom(Instant.parse("2020-01-01T00:00:00Z")))));
        var sla = api.client(SlaApi.class);
        var seen = Answered.whole(200, sla.getSlaPolicies()).getHeaders().getETag();
        var _ = Answered.by(200,
                sla.replaceSlaPolicies(Mono.just(new SlaPoliciesRequestDto().addPoliciesItem(promise)), seen));
    }

    /** A complaint whose deadline is so many minutes away; negative when it has passed. */
    @CanIgnoreReturnValue
    String complaint(String author, int rating, String language, String text, int minutesLeft) {
        var review = review(author, language, text, Instant.now().minus(PROMISE).plus(Duration.ofMinutes(minutesLeft)));
        var stored = Answered.by(201, api.client(ReviewApi.class).submitReview(Mono.just(review.rating(rating))));
        var caseId = Objects.requireNonNull(stored.getCaseId());
        Eventually.within(Duration.ofSeconds(20), () -> api.get("/api/v1/cases/" + caseId).expect(200));
        return caseId;
    }

    private ReviewSubmissionDto review(String author, String language, String text, Instant at) {
        int number = count.incrementAndGet();
        return new ReviewSubmissionDto(MarketplaceDto.MANUAL, SHOP, "r" + number, text, at).language(language)
                .url("https://example.org/reviews/" + number)
                .author(new AuthorSubmissionDto().externalId(author).name(author));
    }
}
