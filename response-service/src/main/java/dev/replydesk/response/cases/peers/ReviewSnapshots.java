package dev.replydesk.response.cases.peers;

import dev.replydesk.response.cases.CaseIntake;
import dev.replydesk.response.cases.domain.MarketplaceReply;
import dev.replydesk.response.cases.domain.Origin;
import dev.replydesk.response.cases.domain.OwnAnswer;
import dev.replydesk.response.cases.domain.ReviewCopy;
import dev.replydesk.response.cases.domain.Revision;
import dev.replydesk.response.cases.domain.RevisionKind;
import dev.replydesk.response.reviewapi.model.CorrectionDto;
import dev.replydesk.response.reviewapi.model.OwnAnswerDto;
import dev.replydesk.response.reviewapi.model.PainPointNameDto;
import dev.replydesk.response.reviewapi.model.ProductDto;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import dev.replydesk.response.reviewapi.model.RevisionDto;
import dev.replydesk.response.reviewapi.model.VerdictStateDto;
import dev.replydesk.response.sla.domain.CustomerTier;
import dev.replydesk.response.sla.domain.Verdict;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads review-service's snapshot into our own words. */
final class ReviewSnapshots {
    private ReviewSnapshots() {
    }

    static CaseIntake.Judged judged(ReviewSnapshotDto s) {
        return new CaseIntake.Judged(review(s), ShopSnapshots.copy(s.getShop()), s.getCaseId(),
                Boolean.TRUE.equals(s.getHistory()), Boolean.TRUE.equals(s.getByPolicy()));
    }

    private static ReviewCopy review(ReviewSnapshotDto s) {
        return new ReviewCopy(s.getReviewId(), s.getSeq(), s.getExternalId(), s.getRating(), s.getTitle(), s.getText(),
                s.getLanguage(), s.getAuthorName(), s.getCustomerId(), product(s.getProduct()),
                Optional.ofNullable(s.getProduct()).map(ProductDto::getExternalId).orElse(null), s.getOrderId(),
                Optional.ofNullable(s.getUrl()).map(URI::toString).orElse(null), millis(s.getPublishedAt()),
                Optional.ofNullable(s.getEditedAt()).map(ReviewSnapshots::millis).orElse(null),
                millis(s.getReceivedAt()),
                s.getRevisions().stream().map(ReviewSnapshots::revision).toList(), verdict(s.getVerdict().getState()),
                Optional.ofNullable(s.getCorrection()).map(CorrectionDto::getAt).map(ReviewSnapshots::millis)
                        .orElse(null),
                Optional.ofNullable(s.getReply())
                        .map(r -> new MarketplaceReply(r.getText(), millis(r.getPublishedAt()))).orElse(null),
                answers(s), painPoints(s),
                Optional.ofNullable(s.getCustomerTier()).map(t -> CustomerTier.valueOf(t.getValue())).orElse(null));
    }

    private static List<OwnAnswer> answers(ReviewSnapshotDto s) {
        return Objects.requireNonNullElse(s.getAnswers(), List.<OwnAnswerDto>of()).stream()
                .map(a -> new OwnAnswer(a.getCaseId(), a.getReplyId(), Origin.valueOf(a.getOrigin().name()),
                        a.getText(), a.getUrl(), millis(a.getPublishedAt()),
                        Optional.ofNullable(a.getGoneAt()).map(ReviewSnapshots::millis).orElse(null)))
                .toList();
    }

    /** Their names alone: which words show them is read at review-service. */
    private static List<String> painPoints(ReviewSnapshotDto s) {
        return Objects.requireNonNullElse(s.getPainPoints(), List.<PainPointNameDto>of()).stream()
                .map(name -> name.getPoint().getValue()).toList();
    }

    private static Revision revision(RevisionDto r) {
        var kind = switch (r.getKind()) {
            case ORIGINAL -> RevisionKind.FIRST;
            case EDIT -> RevisionKind.EDIT;
            case FOLLOW_UP -> RevisionKind.FOLLOW_UP;
        };
        return new Revision(r.getNumber(), kind, r.getRating(), r.getTitle(), r.getText(), millis(r.getAt()),
                millis(r.getReceivedAt()), verdict(r.getVerdict()));
    }

    private static @Nullable String product(@Nullable ProductDto p) {
        return p == null ? null : p.getName() == null ? p.getExternalId() : p.getName();
    }

    private static Verdict verdict(VerdictStateDto state) {
        return Verdict.valueOf(state.getValue());
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
