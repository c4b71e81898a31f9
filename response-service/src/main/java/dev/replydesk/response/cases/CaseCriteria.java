package dev.replydesk.response.cases;

import dev.replydesk.response.cases.domain.CaseState;
import dev.replydesk.response.sla.domain.ClockState;
import dev.replydesk.response.sla.domain.Risk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Says a filter in the words of the store; all of it is residual to the order of the queue. */
final class CaseCriteria {
    private CaseCriteria() {
    }

    static List<Criteria> of(CaseFilter filter, Viewer viewer, Instant now) {
        var all = new ArrayList<Criteria>();
        addIn(all, "state", filter.states());
        addIn(all, "shopId", shops(filter, viewer));
        addIn(all, "value.shop.marketplace", filter.marketplaces());
        addIn(all, "value.review.rating", filter.ratings());
        if (!filter.languages().isEmpty()) {
            all.add(anyOf(filter.languages().stream().map(CaseCriteria::language).toList()));
        }
        if (filter.reviewId() != null) {
            all.add(Criteria.where("reviewId").is(filter.reviewId()));
        }
        if (filter.assignee() != null) {
            all.add(assignee(filter.assignee(), viewer));
        }
        if (!filter.risks().isEmpty()) {
            all.add(anyOf(filter.risks().stream().map(r -> risk(r, now)).toList()));
        }
        if (filter.text() != null) {
            SearchText.terms(filter.text()).forEach(t -> all.add(Criteria.where("words").regex(t)));
        }
        return all;
    }

    static Criteria assignee(String wanted, Viewer viewer) {
        if (wanted.equals("none")) {
            return Criteria.where("assignee").exists(false).and("writer").exists(false);
        }
        var who = wanted.equals("me") ? viewer.actor().id() : wanted;
        return anyOf(List.of(Criteria.where("assignee").is(who), Criteria.where("writer").is(who)));
    }

    static Criteria risk(Risk risk, Instant now) {
        return switch (risk) {
            case ON_TRACK -> running().and("warnAt").gt(now).and("lateFrom").gte(now);
            case AT_RISK -> running().and("warnAt").lte(now).and("lateFrom").gte(now);
            case OVERDUE -> running().and("lateFrom").lt(now);
            case MET -> stopped(ClockState.MET);
            case MISSED -> stopped(ClockState.MISSED);
            case NONE -> anyOf(List.of(Criteria.where("lane").is(CaseDocument.BACKLOG),
                    Criteria.where("state").in(CaseState.EXEMPT, CaseState.CLOSED)));
        };
    }

    private static Criteria running() {
        return Criteria.where("open").is(true).and("lane").lt(CaseDocument.BACKLOG);
    }

    private static Criteria stopped(ClockState state) {
        return Criteria.where("state").is(CaseState.ANSWERED).and("lane").lt(CaseDocument.BACKLOG)
                .and("value.clock.state").is(state);
    }

    private static Criteria language(String language) {
        return Criteria.where("value.review.language").regex("^" + Pattern.quote(language) + "(-|$)");
    }

    private static @Nullable Collection<String> shops(CaseFilter filter, Viewer viewer) {
        if (filter.shops().isEmpty()) {
            return viewer.shops();
        }
        return filter.shops().stream().filter(viewer::sees).toList();
    }

    private static void addIn(List<Criteria> all, String field, @Nullable Collection<?> values) {
        var isShops = field.equals("shopId");
        if (values != null && (isShops || !values.isEmpty())) {
            all.add(Criteria.where(field).in(values));
        }
    }

    private static Criteria anyOf(List<Criteria> alternatives) {
        return alternatives.size() == 1 ? alternatives.getFirst() : new Criteria().orOperator(alternatives);
    }
}
