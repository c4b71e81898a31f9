package dev.replydesk.response.cases;

import dev.replydesk.response.cases.domain.CaseState;
import dev.replydesk.response.sla.domain.Risk;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which cases somebody asks for. An empty list or an absent value asks for nothing; several are all to hold. */
public record CaseFilter(List<CaseState> states, @Nullable String assignee, List<String> shops,
        List<String> marketplaces, List<Integer> ratings, List<String> languages, List<String> painPoints,
        @Nullable String reviewId,
        List<Risk> risks, @Nullable Boolean backlog, @Nullable String text) {

    public static final CaseFilter ALL = new CaseFilter(List.of(), null, List.of(), List.of(), List.of(), List.of(),
            List.of(), null, List.of(), null, null);

    public CaseFilter {
        states = orNone(states);
        shops = orNone(shops);
        marketplaces = orNone(marketplaces);
        ratings = orNone(ratings);
        languages = orNone(languages);
        painPoints = orNone(painPoints);
        risks = orNone(risks);
    }

    /** Closed cases are wanted only where somebody names their state, their outcome or their review. */
    boolean wantsClosed() {
        return reviewId != null && states.isEmpty() || states.stream().anyMatch(s -> !s.isOpen())
                || states.isEmpty() && (risks.contains(Risk.MET) || risks.contains(Risk.MISSED));
    }

    boolean wantsOpen() {
        return states.isEmpty() || states.stream().anyMatch(CaseState::isOpen);
    }

    boolean wantsBacklog() {
        return backlog == null ? reviewId != null : backlog;
    }

    boolean wantsRunning() {
        return !Boolean.TRUE.equals(backlog);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
