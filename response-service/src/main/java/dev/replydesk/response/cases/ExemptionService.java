package dev.replydesk.response.cases;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.Exemption;
import dev.replydesk.response.cases.domain.ExemptionReason;
import dev.replydesk.response.cases.domain.ExemptionState;
import dev.replydesk.response.cases.domain.ProposeExemption;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.RevokeExemption;
import dev.replydesk.response.cases.domain.SignExemption;
import dev.replydesk.response.cases.domain.Signer;
import dev.replydesk.response.people.PeopleService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Leaving a review without an answer, which takes two people. */
@Service
public class ExemptionService {
    private static final String PROPOSED_AT = "value.exemption.proposedAt";
    private final CaseAccess access;
    private final Cases cases;
    private final PeopleService people;
    private final Clock clock;

    ExemptionService(CaseAccess access, Cases cases, PeopleService people, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    public Mono<ResponseCase> propose(String caseId, ExemptionReason reason, @Nullable String note) {
        var id = Ids.random("exm_", clock);
        return access.change(Rights.WRITE, caseId, v -> new ProposeExemption(v.actor(), id, reason, note));
    }

    public Mono<ResponseCase> sign(String id) {
        return access.viewer(Rights.DECIDE).flatMap(v -> people.isAlone(v.merchant(), v.actor().id())
                .flatMap(alone -> change(v, id, new SignExemption(new Signer(v.actor(), alone), id))));
    }

    public Mono<ResponseCase> revoke(String id, String reason) {
        return access.viewer(Rights.WRITE)
                .flatMap(v -> change(v, id, new RevokeExemption(v.actor(), id, reason, v.mayDecide())));
    }

    /** The latest proposal first. */
    public Mono<CasePage> list(@Nullable ExemptionState state, int limit, @Nullable String cursor) {
        return access.viewer(Rights.READ).flatMap(v -> {
            var latestFirst = Search.where(all(v, state, Cursor.decode(cursor, 2)))
                    .sorted(Sorts.descending(PROPOSED_AT, "_id")).first(limit + 1);
            return cases.list(v.merchant(), latestFirst).map(CaseDocument::value).collectList()
                    .map(found -> page(found, limit));
        });
    }

    private Mono<ResponseCase> change(Viewer viewer, String exemptionId, CaseChange change) {
        return cases.list(viewer.merchant(), Search.where(Filters.eq("exemptionId", exemptionId)).first(1)).next()
                .flatMap(found -> access.change(viewer, found.id(), change)).switchIfEmpty(CaseAccess.unknown());
    }

    private static Bson all(Viewer viewer, @Nullable ExemptionState state, @Nullable Cursor after) {
        var wanted = new ArrayList<>(List.of(Filters.exists("exemptionId")));
        wanted.add(state == null
                ? Filters.in("value.exemption.state", (Object[]) ExemptionState.values())
                : Filters.eq("value.exemption.state", state));
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
        return new CasePage(items, found.size() <= limit
                ? null
                : Cursor.of(exemption(items.getLast()).proposedAt(), items.getLast().id()).encode());
    }

    private static Exemption exemption(ResponseCase c) {
        return Objects.requireNonNull(c.exemption());
    }
}
