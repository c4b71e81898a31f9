package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.EXEMPTION;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.REJECTS;
import static dev.replydesk.response.cases.domain.CaseFixture.REPLY;
import static dev.replydesk.response.cases.domain.CaseFixture.SECOND_LOOK;
import static dev.replydesk.response.cases.domain.CaseFixture.revised;
import static dev.replydesk.response.cases.domain.CaseFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of states and events. A dash means: refused, with a reason, and nothing changes. */
class StateTableTest {
    private static final String TABLE = """
            event                 | OPEN     | CLAIMED  | AWAITING_APPROVAL | PUBLISHING | FAILED   | ANSWERED | EXEMPT | CLOSED
            claim                 | CLAIMED  | -        | -          | -          | CLAIMED  | -        | -      | -
            release               | -        | OPEN     | -          | -          | -        | -        | -      | -
            claim expired         | OPEN     | OPEN     | AWAITING_APPROVAL | PUBLISHING | FAILED | ANSWERED | EXEMPT | CLOSED
            reassigned            | OPEN     | OPEN     | AWAITING_APPROVAL | PUBLISHING | FAILED | -        | -      | -
            submit, PASS          | -        | PUBLISHING | -        | -          | -        | -        | -      | -
            submit, SECOND_LOOK   | -        | AWAITING_APPROVAL | - | -          | -        | -        | -      | -
            submit, override      | -        | AWAITING_APPROVAL | - | -          | -        | -        | -      | -
            submit, REJECT        | -        | -        | -          | -          | -        | -        | -      | -
            approve               | -        | -        | PUBLISHING | -          | -        | -        | -      | -
            return                | -        | -        | CLAIMED    | -          | -        | -        | -      | -
            withdraw              | -        | -        | CLAIMED    | CLAIMED    | -        | -        | -      | -
            undo                  | -        | -        | -          | CLAIMED    | -        | -        | -      | -
            proven                | -        | -        | -          | ANSWERED   | -        | -        | -      | -
            confirmed             | -        | -        | -          | ANSWERED   | -        | -        | -      | -
            sent                  | -        | -        | -          | PUBLISHING | -        | -        | -      | -
            refused               | -        | -        | -          | FAILED     | -        | FAILED   | -      | -
            not answerable        | -        | -        | -          | OPEN       | -        | -        | -      | -
            outcome unknown       | -        | -        | -          | PUBLISHING | -        | -        | -      | -
            answered elsewhere    | ANSWERED | ANSWERED | ANSWERED   | ANSWERED   | ANSWERED | ANSWERED | EXEMPT | CLOSED
            revision              | OPEN     | CLAIMED  | CLAIMED    | CLAIMED    | FAILED   | ANSWERED | EXEMPT | CLOSED
            vanished              | -        | -        | -          | -          | -        | ANSWERED | -      | -
            exemption proposed    | OPEN     | CLAIMED  | AWAITING_APPROVAL | -   | FAILED   | -        | -      | -
            exemption signed      | EXEMPT   | EXEMPT   | EXEMPT     | -          | EXEMPT   | -        | -      | -
            exemption revoked     | -        | -        | -          | -          | -        | -        | OPEN   | -
            review removed        | CLOSED   | CLOSED   | CLOSED     | CLOSED     | CLOSED   | CLOSED   | CLOSED | CLOSED
            """;

    private static final Map<String, ResponseCase> CASES = Map.of("OPEN", CaseFixture.open(), "CLAIMED",
            CaseFixture.claimed(), "AWAITING_APPROVAL", CaseFixture.awaiting(), "PUBLISHING", CaseFixture.publishing(),
            "FAILED", CaseFixture.failed(), "ANSWERED", CaseFixture.answered(), "EXEMPT", CaseFixture.exempt(),
            "CLOSED",
            CaseFixture.closed());

    private static final Map<String, Function<ResponseCase, CaseChange>> EVENTS = Map.ofEntries(
            Map.entry("claim", c -> new ClaimCase(BEN)), Map.entry("release", c -> new ReleaseCase(ANNA, false)),
            Map.entry("claim expired", c -> (x, now) -> CaseFixture.tick(PASSES).on(x, now.plus(Claim.LEASE))),
            Map.entry("reassigned", c -> new AssignCase(BEN, BEN, false)),
            Map.entry("submit, PASS", c -> submit(c, PASSES)),
            Map.entry("submit, SECOND_LOOK", c -> submit(c, SECOND_LOOK)),
            Map.entry("submit, REJECT", c -> submit(c, REJECTS)),
            Map.entry("submit, override",
                    c -> new SubmitReply(ANNA, REPLY, "No.", c.version(), null, "it is true", false, REJECTS)),
            Map.entry("approve", c -> new ApproveReply(new Signer(BEN, false), REPLY, null, SECOND_LOOK)),
            Map.entry("return", c -> new ReturnReply(BEN, REPLY, "too cold")),
            Map.entry("withdraw", c -> new WithdrawReply(ANNA, REPLY, false)),
            Map.entry("undo", c -> new UndoReply(ANNA, REPLY, c.version(), false)),
            Map.entry("proven", c -> new ProveReply(ANNA, REPLY, "https://example.org/r1", null)),
            Map.entry("confirmed", c -> new ConfirmReply(REPLY, NOW.plusSeconds(20))),
            Map.entry("sent", c -> new MarkSent(REPLY, NOW.plusSeconds(9), NOW.plus(Duration.ofHours(1)))),
            Map.entry("refused", c -> new RefuseReply(REPLY, "not allowed")),
            Map.entry("not answerable", c -> new FindUnanswerable(REPLY, "exm_2", BEN, "closed for replies")),
            Map.entry("outcome unknown", c -> new LoseTrack(REPLY, "timed out")),
            Map.entry("answered elsewhere", c -> new AnswerElsewhere(new MarketplaceReply("Sorry", NOW))),
            Map.entry("revision", c -> new ReviseReview(revised(Verdict.NEGATIVE), true, null)),
            Map.entry("vanished", c -> new MarkVanished(REPLY)),
            Map.entry("exemption proposed", c -> new ProposeExemption(ANNA, "exm_9", ExemptionReason.SPAM, null)),
            Map.entry("exemption signed", StateTableTest::proposedAndSigned),
            Map.entry("exemption revoked", c -> new RevokeExemption(BEN, EXEMPTION, "it is real", true)),
            Map.entry("review removed", c -> new RemoveReview()));

    @ParameterizedTest(name = "{0} while {1}: {2}")
    @MethodSource("cells")
    void everyCellHolds(String event, String state, String expected) {
        var before = CASES.get(state);
        var change = EVENTS.get(event).apply(before);
        if (expected.equals("-")) {
            assertThatThrownBy(() -> change.on(before, NOW.plusSeconds(40))).message().isNotBlank();
        } else {
            assertThat(change.on(before, NOW.plusSeconds(40)).state()).hasToString(expected);
        }
    }

    static Stream<Arguments> cells() {
        var rows = TABLE.lines().map(StateTableTest::columns).toList();
        return rows.stream().skip(1).flatMap(row -> IntStream.range(1, row.size())
                .mapToObj(i -> Arguments.of(row.getFirst(), rows.getFirst().get(i), row.get(i))));
    }

    private static CaseChange proposedAndSigned(ResponseCase c) {
        return (x, now) -> new SignExemption(new Signer(BEN, false), "exm_9")
                .on(new ProposeExemption(ANNA, "exm_9", ExemptionReason.SPAM, null).on(x, now), now);
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
