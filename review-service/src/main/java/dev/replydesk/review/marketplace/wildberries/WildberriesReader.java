package dev.replydesk.review.marketplace.wildberries;

import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.marketplace.Account;
import dev.replydesk.review.marketplace.Capabilities;
import dev.replydesk.review.marketplace.ReadItem;
import dev.replydesk.review.marketplace.ReadPage;
import dev.replydesk.review.marketplace.ReviewReader;
import dev.replydesk.review.marketplace.domain.Rank;
import dev.replydesk.review.marketplace.domain.Window;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Reads the list of reviews without a reply, of those with one, and the archive: a review without text and photo is
 * never anywhere but in the archive.
 */
@Component
class WildberriesReader implements ReviewReader {
    private static final String LIST = "/api/v1/feedbacks";
    private static final String ARCHIVE = "/api/v1/feedbacks/archive";
    private static final String ONE = "/api/v1/feedback";
    private static final String COUNT = "/api/v1/feedbacks/count";
    private static final String COUNT_UNANSWERED = "/api/v1/feedbacks/count-unanswered";
    private final WildberriesClient client;
    private final WildberriesProperties properties;
    private final Clock clock;

    WildberriesReader(WildberriesClient client, WildberriesProperties properties, Clock clock) {
        this.client = client;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Marketplace marketplace() {
        return Marketplace.WILDBERRIES;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(properties.address(), List.of(WildberriesClient.TOKEN), properties.limits());
    }

    @Override
    public Mono<Void> check(Account account) {
        return client.get(account, Rank.NEW_REVIEWS, COUNT_UNANSWERED, Map.of()).map(WildberriesJson::data).then();
    }

    @Override
    public Mono<ReadPage> read(Account account, ShopCard shop, Window window, @Nullable String bookmark, Rank rank) {
        var here = Bookmark.read(bookmark, window.from());
        var path = here.stage() == Bookmark.Stage.ARCHIVE ? ARCHIVE : LIST;
        return client.get(account, rank, path, parameters(here, window)).map(WildberriesJson::feedbacks)
                .map(feedbacks -> page(feedbacks, shop, here, window));
    }

    private ReadPage page(List<JsonNode> feedbacks, ShopCard shop, Bookmark here, Window window) {
        var translator = new FeedbackTranslator(shop, clock.instant());
        var items = feedbacks.stream().map(translator::read).toList();
        var seconds = items.stream().map(FeedbackTranslator::second).filter(Objects::nonNull).toList();
        var next = new Turning(here, window, properties.page(), items.size(), seconds).next();
        return new ReadPage(items, name(feedbacks), next == null ? null : next.write());
    }

    private static String name(List<JsonNode> feedbacks) {
        return feedbacks.isEmpty()
                ? ""
                : Ids.hash("", feedbacks.stream().map(JsonNode::toString).toArray(String[]::new));
    }

    private Map<String, Object> parameters(Bookmark here, Window window) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("take", properties.page());
        parameters.put("skip", here.skip());
        if (here.stage() == Bookmark.Stage.ARCHIVE) {
            parameters.put("order", window.isAll() ? "dateAsc" : "dateDesc");
            return parameters;
        }
        parameters.put("isAnswered", here.stage() == Bookmark.Stage.ANSWERED);
        parameters.put("order", "dateAsc");
        parameters.put("dateFrom", here.second());
        if (window.to() != null) {
            parameters.put("dateTo", lastSecond(window.to()));
        }
        return parameters;
    }

    @Override
    public Mono<ReadItem> one(Account account, ShopCard shop, String externalId, Rank rank) {
        return client.ask(account, rank, ONE, Map.of("id", externalId)).flatMap(answer -> WildberriesPublisher
                .isWithoutReview(answer)
                        ? Mono.<JsonNode>empty()
                        : Mono.fromSupplier(
                                () -> WildberriesJson.data(WildberriesClient.body(answer, clock.instant()))))
                .map(node -> new FeedbackTranslator(shop, clock.instant()).read(node));
    }

    /** Wildberries counts both ends of the time. */
    @Override
    public Mono<Long> count(Account account, Instant from, Instant to, boolean answered) {
        var parameters = Map.of("dateFrom", from.getEpochSecond(), "dateTo", lastSecond(to), "isAnswered", answered);
        return client.get(account, Rank.HISTORY, COUNT, parameters).map(body -> WildberriesJson.data(body).asLong());
    }

    private static long lastSecond(Instant end) {
        return end.getEpochSecond() - 1;
    }
}
