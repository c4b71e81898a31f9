package dev.replydesk.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void comesBackAsItWent() {
        var due = Instant.parse("2026-01-31T09:00:00.123Z");
        var cursor = Cursor.decode(Cursor.of(2, due, "case_ä\"").encode(), 3);
        assertThat(cursor.number(0)).isEqualTo(2);
        assertThat(cursor.instant(1)).isEqualTo(due);
        assertThat(cursor.text(2)).isEqualTo("case_ä\"");
    }

    @Test
    void theFirstPageHasNone() {
        assertThat(Cursor.decode(null, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bnVsbA", "W10", "eyJhIjoxfQ", "WyJhIiwiYiIsImMiXQ"})
    void anythingElseIsABadRequestThatNamesIt(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.status().value()).isEqualTo(400);
            assertThat(e.errors().getFirst().field()).isEqualTo("cursor");
        });
    }

    @Test
    void aPartOfTheWrongKindIsABadRequestToo() {
        var cursor = Cursor.decode(Cursor.of("soon", "x").encode(), 2);
        assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(ProblemException.class);
    }
}
