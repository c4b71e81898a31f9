package dev.replydesk.response;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.response.gatewayapi.model.UserChangedDto;
import dev.replydesk.response.reviewapi.model.MarketplaceDto;
import dev.replydesk.response.reviewapi.model.ReplyRulesDto;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import dev.replydesk.response.reviewapi.model.RevisionDto;
import dev.replydesk.response.reviewapi.model.ShopSnapshotDto;
import dev.replydesk.response.reviewapi.model.VerdictDto;
import dev.replydesk.response.reviewapi.model.VerdictStateDto;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Plays review-service and the gateway: tells the service under test what they would tell it. */
public final class Outside {
    private static final MediaType BATCH = MediaType.parseMediaType("application/cloudevents-batch+json");
    private static final JsonMapper JSON = JsonMapper.shared();
    private final TestApi api;

    public Outside(TestApi api) {
        this.api = api;
    }

    public void assessed(MerchantId merchant, ReviewSnapshotDto... reviews) {
        assessed(merchant, List.of(reviews));
    }

    public void assessed(MerchantId merchant, List<ReviewSnapshotDto> reviews) {
        tell("review-service", reviews.stream().map(r -> event(merchant, "review-service", "ReviewAssessed",
                r.getReviewId(), r.getSeq(), r)).toList());
    }

    public void shop(MerchantId merchant, ShopSnapshotDto shop) {
        tell("review-service",
                List.of(event(merchant, "review-service", "ShopChanged", shop.getId(), shop.getSeq(), shop)));
    }

    public void user(MerchantId merchant, long sequence, UserChangedDto user) {
        tell("gateway", List.of(event(merchant, "gateway", "UserChanged", user.getId(), sequence, user)));
    }

    public void tell(String producer, List<Map<String, Object>> events) {
        api.as(TestPrincipals.service(producer)).post().uri("/internal/v1/events").contentType(BATCH)
                .bodyValue(JSON.writeValueAsString(events)).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.rejected").isEmpty();
    }

    public static UserChangedDto user(MerchantId merchant, String id, String... roles) {
        return new UserChangedDto().id(id).merchantId(merchant.value()).name("Name of " + id).mail(id + "@localhost")
                .language("en").zone("UTC").roles(List.of(roles)).teamIds(List.of()).active(true).state("ACTIVE")
                .principalVersion(1L);
    }

    public static ShopSnapshotDto shop(String id, Instant createdAt, String... teams) {
        return new ShopSnapshotDto().id(id).seq(1L).marketplace(MarketplaceDto.MANUAL).key("hotel-" + id).name("Hotel")
                .teamIds(Arrays.asList(teams)).zone("UTC").createdAt(createdAt).enforceFrom(createdAt)
                .replyRules(new ReplyRulesDto(2000, ReplyRulesDto.PublicationEnum.MANUAL));
    }

    /** A one-star review with as many texts as are given, the later ones a minute apart. */
    public static ReviewSnapshotDto review(String id, ShopSnapshotDto shop, Instant publishedAt, String... texts) {
        var revisions = IntStream.range(0, texts.length).mapToObj(i -> revision(i, texts[i], publishedAt)).toList();
        return new ReviewSnapshotDto().reviewId("rev_" + id).caseId("case_" + id).seq((long) texts.length).shop(shop)
                .marketplace(MarketplaceDto.MANUAL).externalId(id).rating(1).text(texts[texts.length - 1])
                .language("en")
                .authorName("Mark").customerId("cus_" + id).publishedAt(publishedAt)
                .editedAt(texts.length == 1 ? null : revisions.getLast().getAt()).media(List.of())
                .receivedAt(publishedAt.plusSeconds(60)).revision(texts.length).revisions(revisions)
                .verdict(new VerdictDto(VerdictStateDto.NEGATIVE, "en", VerdictDto.RuleEnum.STARS));
    }

    /** A review in which nothing worse than this was ever found. */
    public static ReviewSnapshotDto judged(ReviewSnapshotDto review, VerdictStateDto verdict) {
        review.getRevisions().getLast().setVerdict(verdict);
        return review.rating(3).byPolicy(true).verdict(new VerdictDto(verdict, "en", VerdictDto.RuleEnum.CUE));
    }

    private static RevisionDto revision(int index, String text, Instant publishedAt) {
        var at = publishedAt.plus(Duration.ofMinutes(index));
        return new RevisionDto().number(index + 1)
                .kind(index == 0 ? RevisionDto.KindEnum.ORIGINAL : RevisionDto.KindEnum.EDIT).rating(1).text(text)
                .at(at)
                .receivedAt(at).verdict(VerdictStateDto.NEGATIVE);
    }

    public static Map<String, Object> event(MerchantId merchant, String source, String type, String subject,
            long sequence,
            Object data) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", source);
        event.put("type", type);
        event.put("subject", subject);
        event.put("time", Instant.EPOCH.toString());
        event.put("merchantid", merchant.value());
        event.put("sequence", String.valueOf(sequence));
        event.put("data", data);
        return event;
    }
}
