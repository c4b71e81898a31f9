package dev.replydesk.response.sla.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.api.model.LadderLevelDto;
import dev.replydesk.response.api.model.PainPointDto;
import dev.replydesk.response.api.model.SlaMatchDto;
import dev.replydesk.response.api.model.SlaPoliciesRequestDto;
import dev.replydesk.response.api.model.SlaPolicyRequestDto;
import dev.replydesk.response.api.model.StageTargetsDto;
import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.CustomerTier;
import dev.replydesk.response.sla.domain.LadderLevel;
import dev.replydesk.response.sla.domain.LadderRecipient;
import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.ServiceLevel;
import dev.replydesk.response.sla.domain.SlaMatch;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.StageTargets;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Policies on the way in, with what was left out filled in. */
final class PolicyRequests {
    private PolicyRequests() {
    }

    static List<SlaPolicy> policies(SlaPoliciesRequestDto request, Clock clock) {
        var asked = request.getPolicies();
        return IntStream.range(0, asked.size()).mapToObj(i -> policy("policies[" + i + "]", asked.get(i), clock))
                .toList();
    }

    private static SlaPolicy policy(String at, SlaPolicyRequestDto p, Clock clock) {
        var warnAt = p.getWarnAt() == null || p.getWarnAt().isEmpty() ? SlaPolicy.DEFAULT_WARNINGS : p.getWarnAt();
        return new SlaPolicy(p.getId() == null ? Ids.random("pol_", clock) : p.getId(), p.getName().strip(),
                match(p.getMatch()), duration(at + ".firstReply", p.getFirstReply()), p.getCalendarId(), warnAt,
                leads(at + ".warnBefore", p.getWarnBefore()),
                Objects.requireNonNullElse(p.getMainWarning(), main(warnAt)), p.getEnforceFrom(),
                Boolean.TRUE.equals(p.getRequiresApproval()), ladder(at + ".ladder", p.getLadder()),
                all(p.getPauseReasons(), r -> PauseReason.valueOf(r.getValue())).stream().distinct().toList(),
                stages(at + ".stages", p.getStages()), optional(at + ".followUp", p.getFollowUp()),
                p.getServiceLevel() == null ? null : ServiceLevel.valueOf(p.getServiceLevel().getValue()));
    }

    private static StageTargets stages(String at, @Nullable StageTargetsDto s) {
        return s == null
                ? StageTargets.NONE
                : new StageTargets(optional(at + ".triage", s.getTriage()), optional(at + ".claim", s.getClaim()),
                        optional(at + ".write", s.getWrite()), optional(at + ".approve", s.getApprove()),
                        optional(at + ".publish", s.getPublish()));
    }

    private static @Nullable Duration optional(String field, @Nullable String text) {
        return text == null ? null : duration(field, text);
    }

    private static List<LadderLevel> ladder(String at, @Nullable List<LadderLevelDto> levels) {
        return levels == null
                ? List.of()
                : IntStream.range(0, levels.size()).mapToObj(i -> level(at + "[" + i + "]", levels.get(i))).toList();
    }

    private static LadderLevel level(String at, LadderLevelDto l) {
        var ackWithin = optional(at + ".ackWithin", l.getAckWithin());
        return new LadderLevel(duration(at + ".offset", l.getOffset()),
                all(l.getRecipients(), r -> LadderRecipient.valueOf(r.getValue())), all(l.getUsers(), u -> u),
                all(l.getChannels(), c -> AlertChannel.valueOf(c.getValue())), ackWithin);
    }

    private static List<Duration> leads(String at, @Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(t -> duration(at, t)).toList();
    }

    private static int main(List<Integer> warnAt) {
        return warnAt.contains(SlaPolicy.DEFAULT_MAIN_WARNING) ? SlaPolicy.DEFAULT_MAIN_WARNING : warnAt.getLast();
    }

    private static SlaMatch match(@Nullable SlaMatchDto m) {
        return m == null
                ? SlaMatch.EVERYTHING
                : new SlaMatch(m.getMaxRating(), all(m.getShops(), s -> s), all(m.getMarketplaces(), s -> s),
                        all(m.getLanguages(), s -> s), all(m.getVerdicts(), v -> Verdict.valueOf(v.getValue())),
                        m.getMinRepeatCount(), all(m.getPainPoints(), PainPointDto::getValue),
                        all(m.getProducts(), p -> p),
                        all(m.getTiers(), t -> CustomerTier.valueOf(t.getValue())), m.getMinMood());
    }

    private static <A, B> List<B> all(@Nullable List<A> values, Function<A, B> convert) {
        return values == null ? List.of() : values.stream().map(convert).toList();
    }

    private static Duration duration(String field, String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(field, "must be an ISO 8601 duration, such as PT24H");
        }
    }
}
