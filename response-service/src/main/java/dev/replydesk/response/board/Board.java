package dev.replydesk.response.board;

import dev.replydesk.response.board.domain.Crew;
import dev.replydesk.response.board.domain.Forecast;
import dev.replydesk.response.board.domain.Load;
import dev.replydesk.response.board.domain.Turn;
import dev.replydesk.response.cases.CaseCounts;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that the board shows, as of {@code crew.now()}; {@code names} of the people that it speaks of. */
public record Board(CaseCounts counts, Crew crew, Forecast forecast, List<Load> loads, List<Row> next,
        List<Row> misses, Map<String, String> names) {

    /** A case with its turn; without one where nobody has to write for it any more. */
    public record Row(ResponseCase of, @Nullable Turn turn) {
        boolean willMiss() {
            return turn != null && turn.willMiss();
        }
    }
}
