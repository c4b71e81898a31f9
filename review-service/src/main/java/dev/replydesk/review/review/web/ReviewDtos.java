package dev.replydesk.review.review.web;

import dev.replydesk.review.Page;
import dev.replydesk.review.api.model.AuthorDto;
import dev.replydesk.review.api.model.CustomerTierDto;
import dev.replydesk.review.api.model.EvidenceDto;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.PainPointDto;
import dev.replydesk.review.api.model.PainPointHitDto;
import dev.replydesk.review.api.model.PrecisionDto;
import dev.replydesk.review.api.model.ProductDto;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.ReviewFieldDto;
import dev.replydesk.review.api.model.ReviewPageDto;
import dev.replydesk.review.api.model.RevisionDto;
import dev.replydesk.review.api.model.StoredReplyDto;
import dev.replydesk.review.api.model.VerdictDto;
import dev.replydesk.review.api.model.VerdictRuleDto;
import dev.replydesk.review.api.model.VerdictStateDto;
import dev.replydesk.review.detection.domain.Evidence;
import dev.replydesk.review.detection.domain.Field;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.review.ReviewIds;
import dev.replydesk.review.review.domain.Author;
import dev.replydesk.review.review.domain.Correction;
import dev.replydesk.review.review.domain.Product;
import dev.replydesk.review.review.domain.Reply;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.review.domain.Revision;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reviews as they leave over HTTP. */
final class ReviewDtos {
    private ReviewDtos() {
    }

    static ReviewPageDto page(Page<Review> page) {
        return new ReviewPageDto(page.items().stream().map(ReviewDtos::review).toList(), page.nextCursor());
    }

    static ReviewDto review(Review review) {
        var content = review.content();
        var revisions = review.revisions().stream().map(ReviewDtos::revision).toList();
        var shop = review.shop();
        var dto = new ReviewDto(review.id(), shop.id(), shop.key(),
                MarketplaceDto.valueOf(shop.marketplace().name()), review.externalId(), content.text(),
                review.publishedAt(), media(review), revisions.size(), revisions, verdict(review),
                painPoints(review), replies(review),
                review.receivedAt(), review.version());
        return details(dto, review).rating(review.assessment().rating()).title(content.title())
                .language(review.language()).editedAt(review.editedAt())
                .publishedPrecision(review.isPublishedOnADay() ? PrecisionDto.DAY : null)
                .caseId(review.isACase() ? ReviewIds.firstCase(review.id()) : null);
    }

    private static ReviewDto details(ReviewDto dto, Review review) {
        var details = review.details();
        return dto.originalRating(details.originalRating()).author(author(details.author()))
                .orderId(details.orderId()).product(map(details.product(), ReviewDtos::product))
                .url(details.url()).customerTier(map(details.customerTier(), t -> CustomerTierDto.valueOf(t.name())));
    }

    private static List<String> media(Review review) {
        return Objects.requireNonNullElse(review.details().media(), List.of());
    }

    private static @Nullable AuthorDto author(Author author) {
        return author.name() == null && author.customerId() == null
                ? null
                : new AuthorDto().name(author.name()).customerId(author.customerId());
    }

    private static ProductDto product(Product product) {
        return new ProductDto(product.externalId()).name(product.name());
    }

    private static RevisionDto revision(Revision revision) {
        return new RevisionDto(revision.number(), RevisionDto.KindEnum.valueOf(revision.kind().name()),
                revision.content().text(), revision.at(), revision.receivedAt(), state(revision.verdict()))
                .externalId(revision.externalId()).rating(revision.content().rating())
                .title(revision.content().title());
    }

    private static VerdictDto verdict(Review review) {
        var verdict = review.assessment().verdict();
        var evidence = verdict.evidence().stream().map(ReviewDtos::evidence).toList();
        var dto = new VerdictDto(state(verdict.state()), review.judgedLanguage(),
                VerdictRuleDto.valueOf(verdict.rule().name()), evidence).probability(verdict.probability())
                .threshold(verdict.threshold()).modelVersion(verdict.modelVersion())
                .settingsVersion(verdict.settingsVersion());
        return corrected(dto, review.assessment().standing());
    }

    private static EvidenceDto evidence(Evidence e) {
        return new EvidenceDto(EvidenceDto.SourceEnum.valueOf(e.source().name()), e.value())
                .field(map(e.field(), ReviewDtos::field)).start(e.start()).end(e.end()).weight(e.weight());
    }

    private static List<PainPointHitDto> painPoints(Review review) {
        return review.assessment().complaints().stream()
                .map(c -> new PainPointHitDto(PainPointDto.valueOf(c.point().name()), c.words(), field(c.field()),
                        c.start(), c.end()))
                .toList();
    }

    private static ReviewFieldDto field(Field field) {
        return ReviewFieldDto.valueOf(field.name());
    }

    private static VerdictDto corrected(VerdictDto dto, @Nullable Correction correction) {
        return correction == null
                ? dto
                : dto.correctedBy(correction.by()).correctedAt(correction.at()).reason(correction.reason());
    }

    private static List<StoredReplyDto> replies(Review review) {
        return review.replies().stream().map(ReviewDtos::reply).toList();
    }

    private static StoredReplyDto reply(Reply reply) {
        return new StoredReplyDto(StoredReplyDto.OriginEnum.valueOf(reply.origin().name()), reply.publishedAt())
                .text(reply.text()).url(reply.url()).caseId(reply.caseId())
                .replyId(reply.replyId()).goneAt(reply.goneAt());
    }

    static VerdictStateDto state(VerdictState state) {
        return VerdictStateDto.valueOf(state.name());
    }

    private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> function) {
        return value == null ? null : function.apply(value);
    }
}
