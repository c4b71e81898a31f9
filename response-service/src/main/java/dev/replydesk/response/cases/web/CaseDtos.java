package dev.replydesk.response.cases.web;

import static dev.replydesk.response.cases.web.SummaryDtos.actor;

import dev.replydesk.response.api.model.CaseDto;
import dev.replydesk.response.api.model.CaseReviewDto;
import dev.replydesk.response.api.model.CustomerTierDto;
import dev.replydesk.response.api.model.DraftDto;
import dev.replydesk.response.api.model.MarketplaceReplyDto;
import dev.replydesk.response.api.model.NoteDto;
import dev.replydesk.response.api.model.RevisionDto;
import dev.replydesk.response.api.model.RevisionKindDto;
import dev.replydesk.response.api.model.VerdictDto;
import dev.replydesk.response.cases.domain.Draft;
import dev.replydesk.response.cases.domain.MarketplaceReply;
import dev.replydesk.response.cases.domain.Note;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.ReviewCopy;
import dev.replydesk.response.cases.domain.Revision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case with everything known about it. */
final class CaseDtos {
    private CaseDtos() {
    }

    static CaseDto full(ResponseCase c, Instant now, String language) {
        var r = c.review();
        return new CaseDto().id(c.id()).reviewId(r.reviewId()).obligation(c.obligation()).state(SummaryDtos.state(c))
                .risk(SummaryDtos.risk(c, now)).openedAt(c.openedAt()).startedAt(c.clock().startedAt())
                .dueAt(c.clock().dueAt()).warnAt(c.clock().warnAt()).assignee(actor(c.desk().assignee()))
                .claim(SummaryDtos.claim(c, now)).rating(r.rating()).verdict(VerdictDto.fromValue(r.verdict().name()))
                .painPoints(SummaryDtos.painPoints(c.review())).mood(c.desk().mood()).repeatCount(c.repeatCount())
                .clocks(List.of(SummaryDtos.clock(c.clock()))).holder(HolderDtos.of(c, now))
                .marketplaceWindow(HolderDtos.window(c, now)).version(c.version())
                .draftVersion(c.desk().draftVersion())
                .backlog(c.backlog()).improved(c.improved()).shop(SummaryDtos.shop(c.shop())).customerId(r.customerId())
                .revision(r.revision()).policy(SummaryDtos.policy(c)).review(review(r).customerTier(tier(c)))
                .draft(draft(c.desk().draft()))
                .replies(c.replies().stream().map(reply -> ReplyDtos.reply(reply, language)).toList())
                .exemption(c.exemption() == null ? null : ReplyDtos.exemption(c))
                .pauses(PauseDtos.all(c)).notes(c.desk().notes().stream().map(CaseDtos::note).toList())
                .history(HistoryDtos.of(c.history()));
    }

    private static CaseReviewDto review(ReviewCopy r) {
        return new CaseReviewDto(r.text(), r.publishedAt(), r.revisions().stream().map(CaseDtos::revision).toList())
                .externalId(r.externalId()).title(r.title()).language(r.language()).author(r.author())
                .product(r.product()).productId(r.productId())
                .orderId(r.orderId()).url(r.url()).editedAt(r.editedAt()).reply(reply(r.reply()));
    }

    private static @Nullable CustomerTierDto tier(ResponseCase c) {
        var tier = c.review().tierAfter(c.repeatCount());
        return tier == null ? null : CustomerTierDto.fromValue(tier.name());
    }

    private static RevisionDto revision(Revision r) {
        return new RevisionDto().number(r.number()).kind(RevisionKindDto.fromValue(r.kind().name())).rating(r.rating())
                .title(r.title()).text(r.text()).writtenAt(r.writtenAt())
                .verdict(VerdictDto.fromValue(r.verdict().name()));
    }

    private static @Nullable MarketplaceReplyDto reply(@Nullable MarketplaceReply reply) {
        return reply == null ? null : new MarketplaceReplyDto(reply.text()).publishedAt(reply.publishedAt());
    }

    private static @Nullable DraftDto draft(@Nullable Draft d) {
        return d == null
                ? null
                : new DraftDto().text(d.text()).version(d.version()).savedAt(d.savedAt()).by(actor(d.by()));
    }

    private static NoteDto note(Note n) {
        return new NoteDto().text(n.text()).at(n.at()).by(actor(n.by()));
    }
}
