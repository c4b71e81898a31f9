package dev.replydesk.response.board.notification;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.response.board.domain.Foretold;
import dev.replydesk.response.board.domain.MissWatch;
import dev.replydesk.response.board.domain.PaceBasis;
import dev.replydesk.response.internalapi.model.ForetoldCaseDto;
import dev.replydesk.response.internalapi.model.MissesForetoldDto;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whatever a watch tells anew is told to people. */
@Component
class MissNews implements Announcements<MissWatch> {
    @Override
    public List<Announcement> of(@Nullable MissWatch before, MissWatch after) {
        return before != null && before.told().at().equals(after.told().at())
                ? List.of()
                : List.of(new Announcement("MissesForetold", "notification-service", misses(after.told())));
    }

    private static MissesForetoldDto misses(Foretold told) {
        return new MissesForetoldDto(told.misses(), told.waiting(), told.late(), told.until(), told.people(),
                told.perHour(), told.basis() == PaceBasis.USUAL, told.first().stream()
                        .map(c -> new ForetoldCaseDto(c.caseId(), c.dueAt())).toList(),
                told.at());
    }
}
