package dev.replydesk.review.publication.domain;

import static dev.replydesk.review.publication.domain.Publishings.NOW;
import static dev.replydesk.review.publication.domain.Publishings.ONCE;
import static dev.replydesk.review.publication.domain.Publishings.TEXT;
import static dev.replydesk.review.publication.domain.Publishings.UPSERT;
import static dev.replydesk.review.publication.domain.Publishings.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every sighting means in every state. A star: for good, nothing is done any more until somebody comes. */
class LookTest {
    private static final String TABLE = """
            sighting         | SENT               | OUTCOME_UNKNOWN  | CONFIRMED  | PENDING
            ours visible     | CONFIRMED          | CONFIRMED        | CONFIRMED  | PENDING
            ours as HTML     | CONFIRMED          | CONFIRMED        | CONFIRMED  | PENDING
            ours checked     | SENT               | SENT             | CONFIRMED  | PENDING
            ours rejected    | REJECTED*          | REJECTED*        | REJECTED*  | PENDING
            another visible  | SENT*              | OUTCOME_UNKNOWN* | CONFIRMED* | PENDING
            an old one       | SENT               | OUTCOME_UNKNOWN  | CONFIRMED  | PENDING
            an old, rejected | SENT               | OUTCOME_UNKNOWN  | CONFIRMED  | PENDING
            nothing          | SENT               | OUTCOME_UNKNOWN  | CONFIRMED  | PENDING
            nothing, late    | OUTCOME_UNKNOWN*   | OUTCOME_UNKNOWN* | CONFIRMED  | PENDING
            late, upsert     | PENDING            | PENDING          | CONFIRMED  | PENDING
            not known        | SENT               | OUTCOME_UNKNOWN  | CONFIRMED  | PENDING
            not known, late  | OUTCOME_UNKNOWN*   | OUTCOME_UNKNOWN* | CONFIRMED  | PENDING
            not known, late, upsert | OUTCOME_UNKNOWN* | OUTCOME_UNKNOWN* | CONFIRMED | PENDING
            review gone      | SENT*              | OUTCOME_UNKNOWN* | CONFIRMED* | PENDING
            """;
    private static final Map<String, Publication> STATES = Map.of("SENT", Publishings.sent(), "OUTCOME_UNKNOWN",
            Publishings.unknown(), "CONFIRMED", Publishings.confirmed(), "PENDING", Publishings.pending());
    private static final Sighting NOT_KNOWN = new Sighting.NotKnown("it did not say");
    private static final Map<String, Sighting> SIGHTINGS = Map.ofEntries(
            Map.entry("ours visible", new Sighting.Visible(TEXT, null)),
            Map.entry("ours as HTML", new Sighting.Visible("<p>Dear Mark,</p>\n we are&nbsp;sorry. ", null)),
            Map.entry("ours checked", new Sighting.BeingChecked(TEXT)),
            Map.entry("ours rejected", new Sighting.Rejected(TEXT, "words")),
            Map.entry("another visible", new Sighting.Visible("Call us.", null)),
            Map.entry("an old one", new Sighting.Visible("Thank you.", null)),
            Map.entry("an old, rejected", new Sighting.Rejected("Thank you.", "words")),
            Map.entry("nothing", new Sighting.None()), Map.entry("nothing, late", new Sighting.None()),
            Map.entry("late, upsert", new Sighting.None()), Map.entry("review gone", new Sighting.ReviewGone()),
            Map.entry("not known", NOT_KNOWN), Map.entry("not known, late", NOT_KNOWN),
            Map.entry("not known, late, upsert", NOT_KNOWN));

    static Stream<Arguments> cells() {
        var rows = TABLE.lines().map(l -> Arrays.stream(l.split("\\|")).map(String::strip).toList()).toList();
        return rows.stream().skip(1).flatMap(row -> IntStream.range(1, row.size())
                .mapToObj(i -> Arguments.of(row.getFirst(), rows.getFirst().get(i), row.get(i))));
    }

    @ParameterizedTest(name = "{0} while {1}: {2}")
    @MethodSource("cells")
    void everyCellHolds(String sighting, String state, String expected) {
        var rules = sighting.endsWith("upsert") ? UPSERT : ONCE;
        var after = look(rules, sighting.contains("late") ? 21 : 2, "Thank you.")
                .at(STATES.get(state), SIGHTINGS.get(sighting));
        assertThat(after.state()).hasToString(expected.replace("*", ""));
        assertThat(after.wakeAt() == null).isEqualTo(expected.endsWith("*"));
    }

    @Test
    void countsFromTheInstantTheMarketplaceGivesElseFromThatOfSending() {
        var since = NOW.plusSeconds(7);
        assertThat(look(ONCE, 2).at(Publishings.sent(), new Sighting.Visible(TEXT, since)).trace().confirmedAt())
                .isEqualTo(since);
        assertThat(Publishings.confirmed().trace().confirmedAt()).isEqualTo(NOW);
        assertThat(Publishings.confirmed().trace().seenAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void aConfirmedReplyIsGoneWhenItIsMissedTwice() {
        var once = look(ONCE, 70).at(Publishings.confirmed(), new Sighting.None());
        assertThat(once.trace().vanished()).isFalse();
        assertThat(look(ONCE, 90).at(once, new Sighting.None()).trace().vanished()).isTrue();
        var back = look(ONCE, 90).at(once, new Sighting.Visible(TEXT, null));
        assertThat(look(ONCE, 99).at(back, new Sighting.None()).trace().vanished()).isFalse();
    }

    @Test
    void isSentAgainOnlySoOftenEvenWhereSendingReplaces() {
        var p = Publishings.unknown();
        for (int i = 0; i < 20 && p.state() != PublicationState.SENDING; i++) {
            var at = NOW.plus(Duration.ofHours(i + 1));
            p = new Look(UPSERT, List.of(), at).at(p, new Sighting.None());
            p = p.claimed(at, Publishings.LEASE).after(new Sent.Unknown("timed out"), at, UPSERT);
        }
        assertThat(p.trace().attempts()).hasSize(Publication.MOST_ATTEMPTS);
        assertThat(p.wakeAt()).isNull();
    }
}
