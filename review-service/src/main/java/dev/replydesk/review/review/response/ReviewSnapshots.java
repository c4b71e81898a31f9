package dev.replydesk.review.review.response;

import dev.replydesk.review.detection.domain.Complaint;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.internalapi.model.CorrectionDto;
import dev.replydesk.review.internalapi.model.CustomerTierDto;
import dev.replydesk.review.internalapi.model.MarketplaceDto;
import dev.replydesk.review.internalapi.model.MarketplaceReplyDto;
import dev.replydesk.review.internalapi.model.OwnAnswerDto;
import dev.replydesk.review.internalapi.model.PainPointNameDto;
import dev.replydesk.review.internalapi.model.ProductDto;
import dev.replydesk.review.internalapi.model.ReviewSnapshotDto;
import dev.replydesk.review.internalapi.model.RevisionDto;
import dev.replydesk.review.internalapi.model.VerdictDto;
import dev.replydesk.review.internalapi.model.VerdictStateDto;
import dev.replydesk.review.review.ReviewIds;
import dev.replydesk.review.review.domain.Correction;
import dev.replydesk.review.review.domain.Product;
import dev.replydesk.review.review.domain.Reply;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.review.domain.Revision;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A review as response-service reads it: everything it needs, so that it never has to ask back. */
@Component
class ReviewSnapshots {
    private final ShopSnapshots shops;

    ReviewSnapshots(ShopSnapshots shops) {
        this.shops = shops;
    }

    ReviewSnapshotDto of(Review review) {
        var content = review.content();
        var revisions = review.revisions().stream().map(ReviewSnapshots::revision).toList();
        var snapshot = new ReviewSnapshotDto(review.id(), ReviewIds.firstCase(review.id()), review.version(),
                shops.of(review.shop()), MarketplaceDto.valueOf(review.shop().marketplace().name()),
                review.externalId(), content.text(), review.language(), review.publishedAt(), media(review),
                review.receivedAt(), revisions.size(), revisions, verdict(review));
        return details(snapshot, review).rating(review.assessment().rating()).title(content.title())
                .editedAt(review.editedAt())
                .painPoints(review.assessment().complaints().stream().map(ReviewSnapshots::painPoint).toList())
                .correction(map(review.assessment().standing(), ReviewSnapshots::correction))
                .reply(reply(review)).answers(answers(review)).history(review.isHistory() ? true : null)
                .byPolicy(review.isACase() ? null : true);
    }

    private static ReviewSnapshotDto details(ReviewSnapshotDto snapshot, Review review) {
        var details = review.details();
        return snapshot.originalRating(details.originalRating()).authorName(details.author().name())
                .customerId(details.author().customerId()).orderId(details.orderId())
                .product(map(details.product(), ReviewSnapshots::product)).url(map(details.url(), URI::create))
                .customerTier(map(details.customerTier(), t -> CustomerTierDto.valueOf(t.name())));
    }

    private static List<URI> media(Review review) {
        return Objects.requireNonNullElse(review.details().media(), List.<String>of()).stream().map(URI::create)
                .toList();
    }

    private static VerdictDto verdict(Review review) {
        var verdict = review.assessment().verdict();
        return new VerdictDto(state(verdict.state()), review.judgedLanguage(),
                VerdictDto.RuleEnum.valueOf(verdict.rule().name()));
    }

    private static PainPointNameDto painPoint(Complaint c) {
        return new PainPointNameDto(PainPointNameDto.PointEnum.valueOf(c.point().name()));
    }

    private static RevisionDto revision(Revision revision) {
        return new RevisionDto(revision.number(), RevisionDto.KindEnum.valueOf(revision.kind().name()),
                revision.content().text(), revision.at(), revision.receivedAt(), state(revision.verdict()))
                .externalId(revision.externalId()).rating(revision.content().rating())
                .title(revision.content().title());
    }

    private static CorrectionDto correction(Correction correction) {
        return new CorrectionDto(correction.by(), correction.at(), state(correction.from()), state(correction.to()),
                correction.reason());
    }

    private static ProductDto product(Product product) {
        return new ProductDto(product.externalId()).name(product.name());
    }

    private static @Nullable MarketplaceReplyDto reply(Review review) {
        return review.replies().stream().filter(r -> r.origin() == Reply.Origin.EXTERNAL)
                .max(Comparator.comparing(Reply::publishedAt))
                .map(r -> new MarketplaceReplyDto(Objects.requireNonNullElse(r.text(), ""), r.publishedAt()))
                .orElse(null);
    }

    /** Left out where there are none, as in most reviews. */
    private static @Nullable List<OwnAnswerDto> answers(Review review) {
        var ours = review.replies().stream().filter(Reply::isOurs).map(ReviewSnapshots::answer).toList();
        return ours.isEmpty() ? null : ours;
    }

    private static OwnAnswerDto answer(Reply reply) {
        return new OwnAnswerDto(Objects.requireNonNull(reply.caseId()), Objects.requireNonNull(reply.replyId()),
                OwnAnswerDto.OriginEnum.valueOf(reply.origin().name()), Objects.requireNonNullElse(reply.text(), ""),
                reply.publishedAt()).url(reply.url()).goneAt(reply.goneAt());
    }

    private static VerdictStateDto state(VerdictState state) {
        return VerdictStateDto.valueOf(state.name());
    }

    private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> function) {
        return value == null ? null : function.apply(value);
    }
}
