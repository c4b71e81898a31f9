package dev.replydesk.response.cases.web;

import dev.replydesk.response.api.model.HolderClockDto;
import dev.replydesk.response.api.model.MarketplaceWindowDto;
import dev.replydesk.response.api.model.StageDto;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.sla.domain.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has a case and for how long, and for how long the marketplace takes a reply. */
final class HolderDtos {
    private HolderDtos() {
    }

    static @Nullable HolderClockDto of(ResponseCase c, Instant now) {
        var clock = c.holder();
        return clock == null
                ? null
                : new HolderClockDto().stage(stage(clock.stage())).holder(SummaryDtos.actor(clock.holder()))
                        .since(clock.since()).dueAt(clock.dueAt()).overdue(clock.isOverAt(now));
    }

    static @Nullable MarketplaceWindowDto window(ResponseCase c, Instant now) {
        var window = c.window();
        return window == null ? null : new MarketplaceWindowDto(window.closesAt(), window.isClosedAt(now));
    }

    static @Nullable StageDto stage(@Nullable Stage stage) {
        return stage == null ? null : StageDto.fromValue(stage.name());
    }
}
