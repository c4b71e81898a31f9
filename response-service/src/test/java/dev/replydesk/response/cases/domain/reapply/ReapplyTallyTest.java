package dev.replydesk.response.cases.domain.reapply;

import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.ReapplyFixture.RUN;
import static dev.replydesk.response.cases.domain.ReapplyFixture.apply;
import static dev.replydesk.response.cases.domain.ReapplyFixture.list;
import static dev.replydesk.response.cases.domain.ReapplyFixture.policy;
import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_THE_BEGINNING;
import static dev.replydesk.response.sla.domain.ReapplyChoice.START_AFRESH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.CaseFixture;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReapplyTallyTest {
    private static final ReapplyTally NONE = ReapplyTally.none(list(policy("Quick", 8)));

    private static Instant after(int hours) {
        return PUBLISHED.plus(Duration.ofHours(hours));
    }

    private static ReapplyTally tally(ReapplyChoice choice, int now, ResponseCase... cases) {
        return NONE.plus(RUN, Stream.of(cases).map(c -> apply(choice, policy("Quick", 8)).on(c, after(now))).toList());
    }

    @Test
    void whatIsDueEarlierLaterAtRiskAndOverdueAtOnceIsCountedByPolicy() {
        var c = CaseFixture.open();
        assertThat(tally(FROM_THE_BEGINNING, 1, c, c).rows())
                .containsExactly(new ReapplyRow("Quick", 2, 2, 0, 0, 0, 0, 0));
        assertThat(tally(FROM_THE_BEGINNING, 7, c).rows())
                .containsExactly(new ReapplyRow("Quick", 1, 1, 0, 1, 0, 0, 0));
        assertThat(tally(FROM_THE_BEGINNING, 9, c).rows())
                .containsExactly(new ReapplyRow("Quick", 1, 1, 0, 0, 1, 0, 0));
        assertThat(tally(START_AFRESH, 20, c).rows()).containsExactly(new ReapplyRow("Quick", 1, 0, 1, 0, 0, 0, 0));
        assertThat(tally(START_AFRESH, 25, c).rows()).containsExactly(new ReapplyRow("Quick", 1, 0, 1, 0, 0, 1, 0));
    }

    @Test
    void whatIsLeftAloneIsCountedByItsReason() {
        var before = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(CaseFixture.open(), after(1));
        var sum = NONE.plus("rap_2", List.of(before, CaseFixture.paused(), CaseFixture.sent(), CaseFixture.held(),
                CaseFixture.answered()));
        assertThat(sum).isEqualTo(new ReapplyTally(List.of(new ReapplyRow("Quick", 0, 0, 0, 0, 0, 0, 1)), 0, 1, 2, 1));
        assertThat(sum.cases()).isEqualTo(5);
    }

    @Test
    void whoeverLooksAtACaseAgainCountsTheSame() {
        var changed = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(CaseFixture.open(), after(7));
        var again = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(changed, after(8));
        assertThat(NONE.plus(RUN, List.of(again))).isEqualTo(NONE.plus(RUN, List.of(changed)));
    }
}
