package dev.replydesk.response.cases.web;

import dev.replydesk.response.api.model.ActorDto;
import dev.replydesk.response.api.model.CalendarRefDto;
import dev.replydesk.response.api.model.CaseCountsDto;
import dev.replydesk.response.api.model.CaseGoneDto;
import dev.replydesk.response.api.model.CasePresenceDto;
import dev.replydesk.response.api.model.CaseStateDto;
import dev.replydesk.response.api.model.CaseSummaryDto;
import dev.replydesk.response.api.model.ClaimDto;
import dev.replydesk.response.api.model.ClockDto;
import dev.replydesk.response.api.model.ClockKindDto;
import dev.replydesk.response.api.model.ClockStateDto;
import dev.replydesk.response.api.model.EscalationStateDto;
import dev.replydesk.response.api.model.PainPointDto;
import dev.replydesk.response.api.model.PolicyRefDto;
import dev.replydesk.response.api.model.PublicationStateDto;
import dev.replydesk.response.api.model.RiskDto;
import dev.replydesk.response.api.model.ServiceLevelDto;
import dev.replydesk.response.api.model.ShopRefDto;
import dev.replydesk.response.api.model.ThresholdDto;
import dev.replydesk.response.api.model.VerdictDto;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.cases.CaseCounts;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.Claim;
import dev.replydesk.response.cases.domain.Publication;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.ReviewCopy;
import dev.replydesk.response.cases.domain.ShopRef;
import dev.replydesk.response.sla.domain.SlaClock;
import dev.replydesk.response.sla.domain.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case as a row of the queue, and the small parts that its full view shares with it. */
final class SummaryDtos {
    private static final int EXCERPT = 200;

    private SummaryDtos() {
    }

    static CaseSummaryDto summary(ResponseCase c, Instant now) {
        var r = c.review();
        return new CaseSummaryDto().id(c.id()).reviewId(r.reviewId()).obligation(c.obligation()).state(state(c))
                .risk(risk(c, now)).openedAt(c.openedAt()).startedAt(c.clock().startedAt()).dueAt(c.clock().dueAt())
                .warnAt(c.clock().warnAt()).assignee(actor(c.desk().assignee())).claim(claim(c, now)).rating(r.rating())
                .verdict(VerdictDto.fromValue(r.verdict().name())).painPoints(painPoints(r)).mood(c.desk().mood())
                .repeatCount(c.repeatCount()).clocks(List.of(clock(c.clock()))).holder(HolderDtos.of(c, now))
                .marketplaceWindow(HolderDtos.window(c, now))
                .version(c.version())
                .draftVersion(c.desk().draftVersion()).backlog(c.backlog()).improved(c.improved()).shop(shop(c.shop()))
                .customerId(r.customerId()).author(r.author()).language(r.language()).title(r.title())
                .excerpt(excerpt(r.text())).product(r.product()).revision(r.revision()).policy(policy(c))
                .publication(publication(c)).pause(PauseDtos.running(c));
    }

    static List<PainPointDto> painPoints(ReviewCopy review) {
        return review.painPoints().stream().map(PainPointDto::fromValue).toList();
    }

    static CaseGoneDto gone(ResponseCase c, Instant now) {
        return new CaseGoneDto(c.id(), c.version(), state(c), risk(c, now));
    }

    static CasePresenceDto presence(ResponseCase c, Instant now) {
        var claim = c.claimAt(now);
        return new CasePresenceDto(c.id(), c.desk().draftVersion())
                .by(claim.map(Claim::by).map(SummaryDtos::actor).orElse(null))
                .until(claim.map(Claim::until).orElse(null));
    }

    static CaseCountsDto counts(CaseCounts n) {
        return new CaseCountsDto(n.open(), n.overdue(), n.atRisk(), n.onTrack(), n.paused(), n.awaitingApproval(),
                n.publishing(),
                n.failed(), n.unassigned(), n.mine(), n.backlog());
    }

    static CaseStateDto state(ResponseCase c) {
        return CaseStateDto.fromValue(c.state().name());
    }

    static RiskDto risk(ResponseCase c, Instant now) {
        return RiskDto.fromValue(c.riskAt(now).name());
    }

    static @Nullable ActorDto actor(@Nullable Actor who) {
        return who == null ? null : new ActorDto(who.id(), who.name());
    }

    static ShopRefDto shop(ShopRef shop) {
        return new ShopRefDto(shop.id(), shop.name(), shop.marketplace());
    }

    static PolicyRefDto policy(ResponseCase c) {
        var level = c.policy().serviceLevel();
        return new PolicyRefDto(c.policy().id(), c.policy().name(), c.policy().version())
                .pauseReasons(c.policy().pauseReasons().stream().map(PauseDtos::reason).toList())
                .serviceLevel(level == null ? null : ServiceLevelDto.fromValue(level.name()));
    }

    static @Nullable ClaimDto claim(ResponseCase c, Instant now) {
        return c.claimAt(now).map(claim -> new ClaimDto().by(actor(claim.by())).until(claim.until())).orElse(null);
    }

    static ClockDto clock(SlaClock clock) {
        return new ClockDto(ClockKindDto.FIRST_REPLY, ClockStateDto.fromValue(clock.state().name()), clock.startedAt(),
                clock.dueAt(), clock.warnAt(), clock.thresholds().stream().map(SummaryDtos::threshold).toList())
                .calendar(calendar(clock.calendar())).escalation(escalation(clock)).stoppedAt(clock.stoppedAt())
                .breachedAt(clock.breachedAt()).countsFrom(clock.startedAfreshAt().orElse(null))
                .standstills(clock.standstills().stream().map(PauseDtos::standstill).toList());
    }

    private static @Nullable EscalationStateDto escalation(SlaClock clock) {
        var e = clock.escalation();
        return e.rungs().isEmpty() && e.acknowledgedAt() == null && !clock.hasNews()
                ? null
                : new EscalationStateDto(e.level(), e.rungs().size(), clock.hasNews()).nextAt(clock.nextLevelAt())
                        .acknowledgedAt(e.acknowledgedAt());
    }

    private static @Nullable CalendarRefDto calendar(@Nullable CalendarRef ref) {
        return ref == null ? null : new CalendarRefDto(ref.id(), ref.version());
    }

    static String excerpt(String text) {
        var end = Math.min(EXCERPT, text.length());
        return text.substring(0,
                end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static ThresholdDto threshold(Threshold t) {
        return new ThresholdDto(t.percent(), t.at()).lead(Objects.toString(t.lead(), null)).firedAt(t.firedAt())
                .late(t.firedAt() == null ? null : t.late());
    }

    /** A list asks only whether somebody has to publish by hand; what goes out by itself is being sent. */
    private static PublicationStateDto publication(Publication p) {
        return p.isHandedOver() ? PublicationStateDto.SENDING : PublicationStateDto.fromValue(p.state().name());
    }

    private static @Nullable PublicationStateDto publication(ResponseCase c) {
        return Optional.of(c.replies()).filter(r -> !r.isEmpty()).map(List::getLast).map(Reply::publication)
                .map(SummaryDtos::publication).orElse(null);
    }
}
