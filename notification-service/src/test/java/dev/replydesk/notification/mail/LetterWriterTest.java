package dev.replydesk.notification.mail;

import static dev.replydesk.notification.people.domain.PersonFixture.called;
import static dev.replydesk.notification.people.domain.PersonFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.Matter;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import dev.replydesk.notification.delivery.domain.ClockKind;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.delivery.domain.Stage;
import dev.replydesk.notification.words.Wording;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWriterTest {

    private final LetterWriter writer = new LetterWriter(URI.create("https://desk.example.org"));

    @Test
    void theSubjectSaysTheTimeLeftTheRatingAndTheShop() {
        var letter = writer.write(MessageFixture.about(AlertFixture.warning(75), reading("en-GB", "Europe/Berlin")));

        assertThat(letter.subject()).isEqualTo("6 h 12 min left · 1-star review without a reply · Hotel am See");
    }

    @Test
    void aChineseReaderIsWrittenToInChineseInTheOwnZone() {
        var letter = writer.write(MessageFixture.about(AlertFixture.warning(75), reading("zh-CN", "Asia/Shanghai")));

        assertThat(letter.subject()).isEqualTo("还剩 6 小时 12 分钟 · 1 星评价待回复 · Hotel am See");
        assertThat(letter.text()).contains("林小雨，您好：", "最晚回复时间：2026年3月2日 星期一 20:00（Asia/Shanghai）");
        assertThat(letter.html()).contains("lang=\"zh-CN\"", "去回复这条评价");
    }

    @Test
    void theDeadlineIsShownByTheReadersClock() {
        var letter = writer.write(MessageFixture.about(AlertFixture.warning(75), reading("en", "Europe/Berlin")));

        assertThat(letter.text()).contains("Reply due: Mon 2 Mar 2026, 13:00 (Europe/Berlin)");
    }

    @Test
    void anUnknownZoneIsShownInUniversalTime() {
        var letter = writer.write(MessageFixture.about(AlertFixture.warning(75), reading("en", "Mars/Olympus")));

        assertThat(letter.text()).contains("12:00 (Z)");
    }

    @Test
    void aBreachSaysOverdue() {
        var letter = writer.write(MessageFixture.about(AlertFixture.breach(), reading("en", "UTC")));

        assertThat(letter.subject()).startsWith("Overdue · 1-star review");
        assertThat(letter.html()).contains("tone-over", "▲");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', value = {"HOLDER|TRIAGE|100|Nobody took it|无人接手",
            "HOLDER|CLAIM|100|Back in the queue|已回到队列", "HOLDER|WRITE|100|Not written yet|尚未写完",
            "HOLDER|APPROVE|100|Not approved yet|尚未审批", "HOLDER|PUBLISH|100|Not seen yet|尚未显示",
            "CLAIM|WRITE|100|Given back|已放回", "MARKETPLACE_WINDOW||75|Soon closed|即将截止",
            "MARKETPLACE_WINDOW||100|Closed|已截止"})
    void everyOtherTimeOfACaseHasItsOwnWords(ClockKind clock, Stage stage, int threshold, String english,
            String chinese) {
        var alert = AlertFixture.other(clock, stage, threshold);
        var letter = writer.write(MessageFixture.about(alert, reading("en", "UTC")));
        assertThat(letter.subject()).startsWith(english + " · 1-star review");
        assertThat(letter.text()).contains("Reply due: Mon 2 Mar 2026, 18:00 (UTC)");
        assertThat(letter.html()).doesNotContain("%;height:6px");
        assertThat(letter.text().contains("Replies are taken until: Mon 2 Mar 2026, 12:00 (UTC)")).isEqualTo(
                clock == ClockKind.MARKETPLACE_WINDOW);
        assertThat(writer.write(MessageFixture.about(alert, reading("zh-CN", "UTC"))).subject()).startsWith(
                chinese + " · 1 星评价");
    }

    @Test
    void aWarningThatGoesOutAfterTheDeadlineDoesNotSpeakOfTimeLeft() {
        var late = new Message<>("dlv_1", MessageFixture.HOTEL, AlertFixture.warning(75), null, reading("en", "UTC"),
                null,
                AlertFixture.NOON.plusSeconds(1));

        assertThat(writer.write(late).subject()).isEqualTo("Overdue · 1-star review without a reply");
    }

    @Test
    void whoeverIsToldInPlaceOfOthersReadsWhyInBothPartsAndLanguages() {
        var because = List.of(new Reason(Reason.Kind.NO_LEAD, "Night <b>"), Reason.nobody());
        var matters = List.of(new Matter(AlertFixture.warning(75), "Hotel am See", because));
        var english = writer.write(new Message<>("dlv_1", MessageFixture.HOTEL, matters, reading("en", "UTC"), null,
                AlertFixture.NOON));
        var chinese = writer.write(new Message<>("dlv_1", MessageFixture.HOTEL, matters, reading("zh-CN", "UTC"),
                null, AlertFixture.NOON));

        assertThat(english.text()).contains("You are told because the team Night <b> has no lead who can be told.",
                "You are told because nobody is left of those who were meant.");
        assertThat(english.html()).contains("the team Night &lt;b&gt; has no lead");
        assertThat(chinese.text()).contains("团队“Night <b>”没有可通知的负责人，因此通知您。");
    }

    @Test
    void everyReasonHasItsSentence() {
        for (var kind : Reason.Kind.values()) {
            for (var language : List.of("en", "zh-CN")) {
                var matter = new Matter(AlertFixture.warning(75), null, List.of(new Reason(kind, "Ada")));
                assertThat(writer.write(new Message<>("dlv_1", MessageFixture.HOTEL, List.of(matter),
                        reading(language, "UTC"), null, AlertFixture.NOON)).text()).doesNotContain("{0}");
            }
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var letter = writer.write(MessageFixture.named("", AlertFixture.lateWithoutStars(), reading("en", "UTC")));

        assertThat(letter.subject()).isEqualTo("6 h 12 min left · Review without a reply");
        assertThat(letter.text()).doesNotContain("Rating", "★");
        assertThat(letter.html()).contains("raised later than planned");
    }

    @Test
    void theLinkOpensTheCase() {
        var letter = writer.write(MessageFixture.about(AlertFixture.breach(), reading("en", "UTC")));

        assertThat(letter.text()).contains("https://desk.example.org/queue?case=case_cold\n");
        assertThat(letter.html()).contains("href=\"https://desk.example.org/queue?case&#x3D;case_cold\"");
    }

    @ParameterizedTest
    @CsvSource({"PT49H5M,2 days 1 hour", "PT24H,1 day 0 hours", "PT6H12M,6 h 12 min", "PT59M,59 min",
            "PT30S,30 s"})
    void timesAreSaidInTheirTwoLargestUnits(Duration left, String words) {
        assertThat(Wording.of("mail.sentences", "en").time(left)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT49H5M,2 天 1 小时", "PT6H12M,6 小时 12 分钟", "PT59M,59 分钟", "PT30S,30 秒"})
    void timesAreSaidInChineseToo(Duration left, String words) {
        assertThat(Wording.of("mail.sentences", "zh-Hans").time(left)).isEqualTo(words);
    }

    @Test
    void namesAreTextAndNeverMarkupOrTemplate() {
        var letter = writer.write(MessageFixture.named("<img src=x onerror=alert(1)>{{language}}${7*7}\r\nBcc: a@b.c",
                AlertFixture.breach(), called("<script>{0}{{title}}</script>", "ada@example.org")));

        assertThat(letter.html()).doesNotContain("<img", "<script").contains("&lt;img", "{{language}}${7*7}");
        assertThat(letter.subject()).doesNotContain("\r", "\n").contains("{{language}}${7*7} Bcc: a@b.c");
    }
}
