package dev.replydesk.response.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.work.Holding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadTest {
    @Test
    void aCaseCountsForTheResponsibleAndTheWriterButOnceForOneWhoIsBoth() {
        var loads = Load.of(List.of(new Holding("usr_a", "usr_b", 1, 0, 0), new Holding("usr_a", "usr_a", 0, 2, 0)),
                Set.of());
        assertThat(loads).containsExactly(new Load("usr_a", 1, 2, 0), new Load("usr_b", 1, 0, 0),
                new Load(null, 0, 0, 0));
    }

    @Test
    void theMostUrgentLoadsComeFirstAndWhatNobodyHoldsLast() {
        var loads = Load.of(List.of(new Holding(null, null, 9, 9, 9), new Holding("usr_a", null, 0, 5, 9),
                new Holding(null, "usr_b", 1, 0, 0), new Holding("usr_c", null, 0, 6, 5)), Set.of());
        assertThat(loads).extracting(Load::who).containsExactly("usr_b", "usr_c", "usr_a", null);
    }

    @Test
    void whoeverIsActiveIsThereWithoutACase() {
        assertThat(Load.of(List.of(), Set.of("usr_a"))).extracting(Load::who).containsExactly("usr_a", null);
    }
}
