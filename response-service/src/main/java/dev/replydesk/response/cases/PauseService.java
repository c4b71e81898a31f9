package dev.replydesk.response.cases;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.Evidence;
import dev.replydesk.response.cases.domain.Pause;
import dev.replydesk.response.cases.domain.ProposePause;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.ResumeClock;
import dev.replydesk.response.cases.domain.SignPause;
import dev.replydesk.response.cases.domain.Signer;
import dev.replydesk.response.cases.domain.WithdrawPause;
import dev.replydesk.response.people.PeopleService;
import dev.replydesk.response.sla.domain.PauseReason;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lets the clock of one case stand still, which takes two people, and run on again, which takes one. */
@Service
public class PauseService {
    private static final String PROPOSED_AT = "pauseProposedAt";
    private final CaseAccess access;
    private final Cases cases;
    private final CaseHours hours;
    private final PeopleService people;
    private final Clock clock;

    PauseService(CaseAccess access, Cases cases, CaseHours hours, PeopleService people, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.hours = hours;
        this.people = people;
        this.clock = clock;
    }

    public Mono<ResponseCase> propose(String caseId, PauseReason reason, Evidence evidence, @Nullable Instant endsAt) {
        var id = Ids.random("pau_", clock);
        var end = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MILLIS);
        return access.change(Rights.WRITE, caseId, v -> new ProposePause(v.actor(), id, reason, evidence, end));
    }

    public Mono<ResponseCase> sign(String caseId, String pauseId) {
        return access.viewer(Rights.DECIDE).flatMap(v -> people.isAlone(v.merchant(), v.actor().id()).flatMap(
                alone -> access.change(v, caseId, new SignPause(new Signer(v.actor(), alone), pauseId))));
    }

    public Mono<ResponseCase> withdraw(String caseId, String pauseId, String reason) {
        return access.change(Rights.WRITE, caseId,
                v -> new WithdrawPause(v.actor(), pauseId, reason, v.mayDecide()));
    }

    /** A case never changes its calendar while it is paused, so its hours may be read before it. */
    public Mono<ResponseCase> resume(String caseId, String reason) {
        return access.viewer(Rights.WRITE).flatMap(v -> cases.find(v.merchant(), caseId)
                .flatMap(known -> hours.of(v.merchant(), known))
                .flatMap(h -> access.change(v, caseId, new ResumeClock(v.actor(), reason, h)))
                .switchIfEmpty(CaseAccess.unknown()));
    }

    /** The open cases of which a pause waits for its signature, the latest proposal first. */
    public Mono<CasePage> waiting(int limit, @Nullable String cursor) {
        return access.viewer(Rights.READ).flatMap(v -> {
            var latestFirst = Search.where(proposed(v, Cursor.decode(cursor, 2)))
                    .sorted(Sorts.descending(PROPOSED_AT, "_id")).first(limit + 1).along(CaseIndexes.PAUSES);
            return cases.list(v.merchant(), latestFirst).map(CaseDocument::value).collectList()
                    .map(found -> page(found, limit));
        });
    }

    private static Bson proposed(Viewer viewer, @Nullable Cursor after) {
        var wanted = new ArrayList<>(List.of(Filters.exists(PROPOSED_AT)));
        if (viewer.shops() != null) {
            wanted.add(Filters.in("shopId", viewer.shops()));
        }
        if (after != null) {
            wanted.add(after.olderBy(PROPOSED_AT));
        }
        return Filters.and(wanted);
    }

    private static CasePage page(List<ResponseCase> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new CasePage(items, found.size() <= limit ? null : cursor(items.getLast()));
    }

    private static String cursor(ResponseCase last) {
        return Cursor.of(last.proposedPause().map(Pause::proposedAt).orElseThrow(), last.id()).encode();
    }
}
