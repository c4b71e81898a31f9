package dev.replydesk.response.cases;

import com.mongodb.client.model.Filters;
import dev.replydesk.response.cases.domain.CaseState;
import dev.replydesk.response.sla.domain.ClockState;
import dev.replydesk.response.sla.domain.Risk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Says a filter in the words of the store; all of it is residual to the order of the queue. */
final class CaseCriteria {
    private CaseCriteria() {
    }

    static List<Bson> of(CaseFilter filter, Viewer viewer, Instant now) {
        var all = new ArrayList<Bson>();
        addIn(all, "state", filter.states());
        addIn(all, "shopId", shops(filter, viewer));
        addIn(all, "value.shop.marketplace", filter.marketplaces());
        addIn(all, "value.review.rating", filter.ratings());
        addIn(all, "value.review.painPoints", filter.painPoints());
        if (!filter.languages().isEmpty()) {
            all.add(anyOf(filter.languages().stream().map(CaseCriteria::language).toList()));
        }
        if (filter.reviewId() != null) {
            all.add(Filters.eq("reviewId", filter.reviewId()));
        }
        if (filter.assignee() != null) {
            all.add(assignee(filter.assignee(), viewer));
        }
        if (!filter.risks().isEmpty()) {
            all.add(anyOf(filter.risks().stream().map(r -> risk(r, now)).toList()));
        }
        if (filter.text() != null) {
            SearchText.terms(filter.text()).forEach(t -> all.add(Filters.regex("words", t)));
        }
        return all;
    }

    static Bson assignee(String wanted, Viewer viewer) {
        if (wanted.equals("none")) {
            return Filters.and(Filters.exists("assignee", false), Filters.exists("writer", false));
        }
        var who = wanted.equals("me") ? viewer.actor().id() : wanted;
        return anyOf(List.of(Filters.eq("assignee", who), Filters.eq("writer", who)));
    }

    static Bson risk(Risk risk, Instant now) {
        return switch (risk) {
            case ON_TRACK -> running(Filters.gt("warnAt", now), Filters.gte("lateFrom", now));
            case AT_RISK -> running(Filters.lte("warnAt", now), Filters.gte("lateFrom", now));
            case OVERDUE -> running(Filters.lt("lateFrom", now));
            case PAUSED -> Filters.and(Filters.eq("open", true), Filters.eq("lane", CaseDocument.PAUSED));
            case MET -> stopped(ClockState.MET);
            case MISSED -> stopped(ClockState.MISSED);
            case NONE -> anyOf(List.of(Filters.eq("lane", CaseDocument.BACKLOG),
                    Filters.in("state", CaseState.EXEMPT, CaseState.CLOSED)));
        };
    }

    private static Bson running(Bson... conditions) {
        return Filters.and(Filters.eq("open", true), Filters.eq("lane", CaseDocument.RUNNING), Filters.and(conditions));
    }

    private static Bson stopped(ClockState state) {
        return Filters.and(Filters.eq("state", CaseState.ANSWERED), Filters.lt("lane", CaseDocument.BACKLOG),
                Filters.eq("value.clock.state", state));
    }

    private static Bson language(String language) {
        return Filters.regex("value.review.language", "^" + Pattern.quote(language) + "(-|$)");
    }

    private static @Nullable Collection<String> shops(CaseFilter filter, Viewer viewer) {
        if (filter.shops().isEmpty()) {
            return viewer.shops();
        }
        return filter.shops().stream().filter(viewer::sees).toList();
    }

    private static void addIn(List<Bson> all, String field, @Nullable Collection<?> values) {
        var isShops = field.equals("shopId");
        if (values != null && (isShops || !values.isEmpty())) {
            all.add(Filters.in(field, values));
        }
    }

    private static Bson anyOf(List<Bson> alternatives) {
        return alternatives.size() == 1 ? alternatives.getFirst() : Filters.or(alternatives);
    }
}
