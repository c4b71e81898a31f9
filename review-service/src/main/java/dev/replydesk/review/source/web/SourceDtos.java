package dev.replydesk.review.source.web;

import dev.replydesk.review.api.model.CompletenessDayDto;
import dev.replydesk.review.api.model.CompletenessDto;
import dev.replydesk.review.api.model.CompletenessGapDto;
import dev.replydesk.review.api.model.CompletenessOverviewDto;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.ShopCompletenessDto;
import dev.replydesk.review.api.model.SourceBudgetDto;
import dev.replydesk.review.api.model.SourceConnectionDto;
import dev.replydesk.review.api.model.SourceCountsDto;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.api.model.SourceTestDto;
import dev.replydesk.review.api.model.SourceTroubleDto;
import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.source.CompletenessService.Completeness;
import dev.replydesk.review.source.CompletenessService.Day;
import dev.replydesk.review.source.Connection;
import dev.replydesk.review.source.ShopGaps;
import dev.replydesk.review.source.SourceView;
import dev.replydesk.review.source.domain.CountedDay;
import dev.replydesk.review.source.domain.Counts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Sources between their JSON and the domain; credentials only ever come in. */
final class SourceDtos {
    private SourceDtos() {
    }

    static Connection connection(SourceConnectionDto dto) {
        var credentials = new HashMap<String, String>();
        dto.getCredentials().forEach((name, value) -> credentials.put(name, value == null ? "" : value));
        return new Connection(credentials, dto.getBaseUrl());
    }

    static SourceDto source(SourceView view) {
        var source = view.source();
        var read = source.progress().lastReadAt();
        var history = source.progress().historyReadAt() == null
                ? SourceDto.HistoryEnum.READING
                : SourceDto.HistoryEnum.READ;
        return new SourceDto(source.id(), source.shopId(), MarketplaceDto.valueOf(source.marketplace().name()),
                SourceDto.StateEnum.valueOf(source.state().name()), source.credentials().end(), history, budget(view),
                counts(source.counts()), view.missing(), source.connectedAt(), source.version())
                .lastReadAt(read).lag(read == null ? null : lag(read, view.now()))
                .trouble(source.trouble() == null ? null : trouble(source.trouble()));
    }

    private static String lag(Instant read, Instant now) {
        return Duration.between(read, now).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static SourceBudgetDto budget(SourceView view) {
        var blocked = view.allowance().blockedUntil();
        return new SourceBudgetDto(view.allowance().left(view.limits(), view.now()), view.limits().burst(),
                view.limits().interval().toString()).blockedUntil(blocked.isAfter(view.now()) ? blocked : null);
    }

    private static SourceCountsDto counts(Counts counts) {
        return new SourceCountsDto(counts.created(), counts.updated(), counts.known(), counts.quarantined());
    }

    private static SourceTroubleDto trouble(Trouble trouble) {
        return new SourceTroubleDto(SourceTroubleDto.KindEnum.valueOf(trouble.kind().name()), trouble.detail(),
                trouble.since());
    }

    static SourceTestDto test(Optional<Trouble> trouble, Instant now) {
        return new SourceTestDto(trouble.isEmpty(), now).trouble(trouble.map(SourceDtos::trouble).orElse(null));
    }

    static CompletenessDto completeness(Completeness completeness) {
        return new CompletenessDto(completeness.zone().getId(),
                completeness.days().stream().map(SourceDtos::day).toList());
    }

    static CompletenessOverviewDto overview(List<ShopGaps> shops) {
        return new CompletenessOverviewDto(shops.stream().map(SourceDtos::gaps).toList());
    }

    private static ShopCompletenessDto gaps(ShopGaps of) {
        return new ShopCompletenessDto(of.shop().id(), of.shop().name(), of.missing(), of.checkedAt(),
                of.gaps().stream().map(SourceDtos::gap).toList());
    }

    private static CompletenessGapDto gap(CountedDay gap) {
        return new CompletenessGapDto(gap.day(), gap.marketplace(), gap.here(), gap.missing(), gap.checkedAt())
                .until(gap.until());
    }

    private static CompletenessDayDto day(Day day) {
        var dto = new CompletenessDayDto(day.day(), day.here());
        var compared = day.compared();
        return compared == null
                ? dto
                : dto.marketplace(compared.marketplace()).missing(compared.missing()).checkedAt(compared.checkedAt());
    }
}
