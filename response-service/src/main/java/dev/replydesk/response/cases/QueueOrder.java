package dev.replydesk.response.cases;

import com.mongodb.client.model.Filters;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The order of the queue as stretches that each follow its index: open before closed, running before paused before
 * backlog, and in each by deadline and id. A page that begins in the middle of equal deadlines begins with a stretch of
 * only those.
 */
final class QueueOrder {
    private static final int PARTS = 4;

    /** Cases of one kind. */
    private record Stretch(boolean open, int lane) {
        Bson whole() {
            return Filters.and(Filters.eq("open", open), Filters.eq("lane", lane));
        }
    }

    private QueueOrder() {
    }

    static String cursor(ResponseCase last) {
        return Cursor.of(last.isOpen(), CaseDocument.laneOf(last), last.clock().dueAt(), last.id()).encode();
    }

    static List<Bson> stretches(CaseFilter filter, @Nullable String cursor) {
        var all = stretches(filter);
        var after = Cursor.decode(cursor, PARTS);
        return after == null ? all.stream().map(Stretch::whole).toList() : rest(all, after);
    }

    private static List<Bson> rest(List<Stretch> all, Cursor after) {
        var at = new Stretch(Boolean.parseBoolean(after.text(0)), (int) after.number(1));
        var from = all.indexOf(at);
        var rest = new ArrayList<Bson>();
        if (from >= 0) {
            rest.add(Filters.and(at.whole(), Filters.eq("dueAt", after.instant(2)), Filters.gt("_id", after.text(3))));
            rest.add(Filters.and(at.whole(), Filters.gt("dueAt", after.instant(2))));
        }
        all.stream().skip(from + 1L).map(Stretch::whole).forEach(rest::add);
        return rest;
    }

    private static List<Stretch> stretches(CaseFilter filter) {
        var all = new ArrayList<Stretch>();
        for (var open : new boolean[]{true, false}) {
            if (open ? filter.wantsOpen() : filter.wantsClosed()) {
                addLanes(all, filter, open);
            }
        }
        return all;
    }

    private static void addLanes(List<Stretch> all, CaseFilter filter, boolean open) {
        if (filter.wantsRunning()) {
            all.add(new Stretch(open, CaseDocument.RUNNING));
        }
        if (filter.wantsRunning() && open) {
            all.add(new Stretch(true, CaseDocument.PAUSED));
        }
        if (filter.wantsBacklog()) {
            all.add(new Stretch(open, CaseDocument.BACKLOG));
        }
    }
}
