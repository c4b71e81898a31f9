package dev.replydesk.response.sla.web;

import dev.replydesk.response.api.model.ActorDto;
import dev.replydesk.response.api.model.CustomerTierDto;
import dev.replydesk.response.api.model.LadderLevelDto;
import dev.replydesk.response.api.model.LadderLevelDto.ChannelsEnum;
import dev.replydesk.response.api.model.LadderLevelDto.RecipientsEnum;
import dev.replydesk.response.api.model.PainPointDto;
import dev.replydesk.response.api.model.PauseReasonDto;
import dev.replydesk.response.api.model.ServiceLevelDto;
import dev.replydesk.response.api.model.SlaMatchDto;
import dev.replydesk.response.api.model.SlaPoliciesDto;
import dev.replydesk.response.api.model.SlaPolicyDto;
import dev.replydesk.response.api.model.SlaPreviewDto;
import dev.replydesk.response.api.model.SlaPreviewRowDto;
import dev.replydesk.response.api.model.StageTargetsDto;
import dev.replydesk.response.api.model.VerdictDto;
import dev.replydesk.response.sla.PolicyBook;
import dev.replydesk.response.sla.PolicyPreview;
import dev.replydesk.response.sla.domain.LadderLevel;
import dev.replydesk.response.sla.domain.SlaMatch;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.StageTargets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Policies on the way out. */
final class PolicyDtos {
    private PolicyDtos() {
    }

    static SlaPoliciesDto policies(PolicyBook book) {
        var policies = book.current().policies().stream().map(PolicyDtos::policy).toList();
        var dto = new SlaPoliciesDto(book.current().version(), policies);
        var change = book.changed();
        return change == null
                ? dto
                : dto.changedAt(change.at()).changedBy(new ActorDto(change.actorId(), change.actorName()));
    }

    static SlaPreviewDto preview(PolicyPreview preview) {
        return new SlaPreviewDto(preview.openCases(),
                preview.rows().stream()
                        .map(r -> new SlaPreviewRowDto(r.name(), r.cases(), r.atRisk(), r.overdue())).toList());
    }

    private static SlaPolicyDto policy(SlaPolicy p) {
        return new SlaPolicyDto().id(p.id()).name(p.name()).match(match(p.match()))
                .firstReply(p.firstReply().toString())
                .calendarId(p.calendarId()).warnAt(p.warnAt())
                .warnBefore(p.warnBefore().stream().map(Duration::toString).toList()).mainWarning(p.mainWarning())
                .enforceFrom(p.enforceFrom())
                .requiresApproval(p.requiresApproval()).ladder(p.ladder().stream().map(PolicyDtos::level).toList())
                .pauseReasons(p.pauseReasons().stream().map(r -> PauseReasonDto.fromValue(r.name())).toList())
                .stages(stages(p.stages())).followUp(written(p.followUp()))
                .serviceLevel(p.serviceLevel() == null ? null : ServiceLevelDto.fromValue(p.serviceLevel().name()));
    }

    private static @Nullable StageTargetsDto stages(StageTargets t) {
        return t.equals(StageTargets.NONE)
                ? null
                : new StageTargetsDto().triage(written(t.triage())).claim(written(t.claim())).write(written(t.write()))
                        .approve(written(t.approve())).publish(written(t.publish()));
    }

    private static LadderLevelDto level(LadderLevel l) {
        return new LadderLevelDto(written(l.offset()),
                l.recipients().stream().map(r -> RecipientsEnum.fromValue(r.name())).toList(),
                l.channels().stream().map(c -> ChannelsEnum.fromValue(c.name())).toList()).users(l.users())
                .ackWithin(Objects.toString(l.ackWithin(), null));
    }

    /** The sign in front, as in -PT30M. */
    private static @Nullable String written(@Nullable Duration offset) {
        return offset == null ? null : offset.isNegative() ? "-" + offset.negated() : offset.toString();
    }

    private static SlaMatchDto match(SlaMatch m) {
        return new SlaMatchDto().maxRating(m.maxRating()).shops(orNull(m.shops(), s -> s))
                .marketplaces(orNull(m.marketplaces(), s -> s)).languages(orNull(m.languages(), s -> s))
                .verdicts(orNull(m.verdicts(), v -> VerdictDto.fromValue(v.name()))).minRepeatCount(m.minRepeatCount())
                .painPoints(orNull(m.painPoints(), PainPointDto::fromValue)).products(orNull(m.products(), p -> p))
                .tiers(orNull(m.tiers(), t -> CustomerTierDto.fromValue(t.name()))).minMood(m.minMood());
    }

    private static <A, B> @Nullable List<B> orNull(List<A> all, Function<A, B> convert) {
        return all.isEmpty() ? null : all.stream().map(convert).toList();
    }
}
