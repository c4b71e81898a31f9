package dev.replydesk.response.board;

import dev.replydesk.response.board.domain.Pace;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gives each case that waits for a reply its turn, in the order they come. */
final class Rows {
    private Rows() {
    }

    /** {@code before}: how many are written before the first of them. */
    static List<Board.Row> of(List<ResponseCase> cases, long before, Pace pace, Instant now) {
        var rows = new ArrayList<Board.Row>();
        var written = before;
        for (var c : cases) {
            var waits = c.state().isUnwritten();
            rows.add(new Board.Row(c, waits ? pace.turn(written, c.clock().dueAt(), now) : null));
            written += waits ? 1 : 0;
        }
        return rows;
    }

    /** The minute that runs began before now, and what was due in it before now is late already. */
    static Instant start(Instant minute, Instant now) {
        return minute.isAfter(now) ? minute : now;
    }
}
