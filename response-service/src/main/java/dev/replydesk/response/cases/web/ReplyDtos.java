package dev.replydesk.response.cases.web;

import static dev.replydesk.response.cases.web.SummaryDtos.actor;

import dev.replydesk.response.api.model.ApprovalDto;
import dev.replydesk.response.api.model.ApprovalReasonDto;
import dev.replydesk.response.api.model.ApprovalStateDto;
import dev.replydesk.response.api.model.CourtesyItemDto;
import dev.replydesk.response.api.model.CourtesyOutcomeDto;
import dev.replydesk.response.api.model.CourtesyResultDto;
import dev.replydesk.response.api.model.ExemptionDto;
import dev.replydesk.response.api.model.ExemptionReasonDto;
import dev.replydesk.response.api.model.ExemptionStateDto;
import dev.replydesk.response.api.model.FindingDto;
import dev.replydesk.response.api.model.ProofDto;
import dev.replydesk.response.api.model.PublicationDto;
import dev.replydesk.response.api.model.PublicationOriginDto;
import dev.replydesk.response.api.model.PublicationStateDto;
import dev.replydesk.response.api.model.ReplyDto;
import dev.replydesk.response.cases.domain.Approval;
import dev.replydesk.response.cases.domain.Courtesy;
import dev.replydesk.response.cases.domain.CourtesyFinding;
import dev.replydesk.response.cases.domain.CourtesyItem;
import dev.replydesk.response.cases.domain.Exemption;
import dev.replydesk.response.cases.domain.Proof;
import dev.replydesk.response.cases.domain.Publication;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Replies and exemptions in the words of the contract. */
final class ReplyDtos {
    private ReplyDtos() {
    }

    static ReplyDto reply(ResponseCase c, String replyId, String language) {
        return reply(c.replies().stream().filter(r -> r.id().equals(replyId)).findFirst().orElseThrow(), language);
    }

    static ReplyDto reply(Reply r, String language) {
        return new ReplyDto().id(r.id()).text(r.text()).revision(r.revision()).submittedAt(r.submittedAt())
                .submittedBy(actor(r.submittedBy())).courtesy(courtesy(r.courtesy(), language))
                .approval(approval(r.approval()))
                .publication(publication(r.publication())).proof(proof(r.proof()));
    }

    static ExemptionDto exemption(ResponseCase c) {
        Exemption e = Objects.requireNonNull(c.exemption());
        var dto = new ExemptionDto().id(e.id()).caseId(c.id()).reviewId(c.review().reviewId())
                .caseState(SummaryDtos.state(c)).shop(SummaryDtos.shop(c.shop()))
                .excerpt(SummaryDtos.excerpt(c.review().text())).reason(ExemptionReasonDto.fromValue(e.reason().name()))
                .note(e.note()).state(ExemptionStateDto.fromValue(e.state().name())).proposedAt(e.proposedAt())
                .proposedBy(actor(e.proposedBy())).revokedAt(e.revokedAt()).revokedBy(actor(e.revokedBy()))
                .revokeReason(e.revokeReason());
        var signature = e.signature();
        return signature == null
                ? dto
                : dto.signedAt(signature.at()).signedBy(actor(signature.by())).selfSigned(signature.selfSigned());
    }

    private static CourtesyResultDto courtesy(Courtesy c, String language) {
        return new CourtesyResultDto(CourtesyOutcomeDto.fromValue(c.outcome().name()), c.score(),
                c.findings().stream().map(f -> finding(f, language)).toList(),
                c.items().stream().map(i -> item(i, language)).toList(), c.language(), c.ruleSetVersion());
    }

    private static CourtesyItemDto item(CourtesyItem i, String language) {
        return new CourtesyItemDto(i.item(), i.points(), i.max(), i.isMet(), i.start(), i.end(), i.adviceIn(language));
    }

    private static FindingDto finding(CourtesyFinding f, String language) {
        return new FindingDto(f.rule(), f.points(), f.hardFail(), f.start(), f.end(), f.adviceIn(language));
    }

    private static @Nullable ApprovalDto approval(@Nullable Approval a) {
        return a == null
                ? null
                : new ApprovalDto(ApprovalStateDto.fromValue(a.state().name()),
                        a.reasons().stream().map(r -> ApprovalReasonDto.fromValue(r.name())).toList())
                        .overrideReason(a.overrideReason()).decidedBy(actor(a.decidedBy())).decidedAt(a.decidedAt())
                        .comment(a.comment()).falseAlarms(a.falseAlarms()).selfSigned(a.selfSigned() ? true : null);
    }

    private static @Nullable PublicationDto publication(@Nullable Publication p) {
        return p == null
                ? null
                : new PublicationDto(PublicationStateDto.fromValue(p.state().name()), p.attempt())
                        .heldUntil(p.heldUntil())
                        .sentAt(p.sentAt()).seenAt(p.seenAt()).confirmedAt(p.confirmedAt())
                        .origin(p.origin() == null ? null : PublicationOriginDto.fromValue(p.origin().name()))
                        .reason(p.reason());
    }

    private static @Nullable ProofDto proof(@Nullable Proof p) {
        return p == null ? null : new ProofDto().url(p.url()).publishedAt(p.publishedAt()).by(actor(p.by())).at(p.at());
    }
}
