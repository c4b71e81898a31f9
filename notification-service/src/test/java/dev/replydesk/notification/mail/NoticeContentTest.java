package dev.replydesk.notification.mail;

import static dev.replydesk.notification.delivery.domain.AlertFixture.NOON;
import static dev.replydesk.notification.people.domain.PersonFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.delivery.domain.Reason;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeContentTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Notice.Gap GAP = gap(new Notice.Gap.Day(DAY, null, 2),
            new Notice.Gap.Day(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01"), 1));
    private final LetterWriter writer = new LetterWriter(URI.create("https://desk.example.org"));

    @Test
    void missingReviewsAreSaidDayByDayWithTheWayToTheShop() {
        var letter = write(GAP, "en");

        assertThat(letter.subject()).isEqualTo("3 reviews are missing at Hotel <b>am See");
        assertThat(letter.text()).contains("Sun 1 Mar 2026: 2 reviews missing\n",
                "Thu 1 Jan 2026 to Sat 31 Jan 2026: 1 review missing\n", "https://desk.example.org/shops?shop=shp_1\n");
        assertThat(letter.html()).contains("tone-near", "Hotel &lt;b&gt;am See").doesNotContain("<b>am");
    }

    @Test
    void theyAreSaidInChinese() {
        var letter = write(GAP, "zh-CN");

        assertThat(letter.subject()).isEqualTo("店铺“Hotel <b>am See”缺少 3 条评价");
        assertThat(letter.text()).contains("2026年3月1日：缺 2 条\n", "2026年1月1日 至 2026年1月31日：缺 1 条\n",
                "系统已重新读取相应日期");
    }

    @Test
    void ofManyDaysTheOldestAreSaidTogether() {
        var days = IntStream.range(0, 10).mapToObj(back -> new Notice.Gap.Day(DAY.minusDays(back), null, 2));
        var letter = write(gap(days.toArray(Notice.Gap.Day[]::new)), "en");

        assertThat(letter.subject()).startsWith("20 reviews are missing");
        assertThat(letter.text()).contains("Mon 23 Feb 2026: 2", "Earlier days: 6 reviews missing")
                .doesNotContain("Sun 22 Feb 2026");
    }

    @Test
    void oneIsOne() {
        assertThat(write(gap(new Notice.Gap.Day(DAY, null, 1)), "en").subject())
                .isEqualTo("1 review is missing at Hotel <b>am See");
    }

    @Test
    void missesAreSaidWithWhatTheForecastIsMadeOf() {
        var letter = write(misses(3, 12.25, false), "en");

        assertThat(letter.subject()).isEqualTo("7 cases will not make it");
        assertThat(letter.text()).contains("3 people at work, together 12.2 replies an hour. At that pace 7 of the 40 "
                + "cases due by 16:00 will not be answered in time.", "Overdue, answered first: 2 cases\n",
                "Counted up to: Mon 2 Mar 2026, 16:00 (UTC)\n", "The first fall due at: 12:20 · 12:25\n",
                "https://desk.example.org/board\n");
    }

    @Test
    void missesWhileNobodyIsAtWorkSaySoInChineseToo() {
        assertThat(write(misses(0, 8, true), "en").text())
                .contains("Nobody is at work; the usual pace is 8 replies an hour. At that pace 7 of the 40");
        assertThat(write(misses(0, 8, true), "zh-CN").text())
                .contains("目前无人在岗，平时每小时回复 8 条。照此速度，16:00 前到期的 40 条评价中有 7 条赶不上。");
        assertThat(write(misses(3, 12.25, false), "zh-CN").text()).contains("目前 3 人在岗，每小时共回复 12.2 条。");
    }

    @Test
    void everyReasonHasItsSentence() {
        for (var kind : Reason.Kind.values()) {
            for (var language : List.of("en", "zh-CN")) {
                var message = new Message<>("dlv_1", MessageFixture.HOTEL, GAP, List.of(new Reason(kind, "Ada")),
                        reading(language, "UTC"), null, NOON);
                assertThat(writer.write(message).text()).doesNotContain("{0}", "escalation, or the teams", "''");
            }
        }
    }

    @Test
    void whoIsToldInPlaceOfOthersReadsWhatFitsHere() {
        var message = new Message<>("dlv_1", MessageFixture.HOTEL, GAP, List.of(Reason.nobody()),
                reading("en", "UTC"), null, NOON);

        assertThat(writer.write(message).text())
                .contains("because no manager or admin of the shop's teams can be told");
    }

    private Letter write(Notice notice, String language) {
        return writer.write(new Message<>("dlv_1", MessageFixture.HOTEL, notice, List.of(), reading(language, "UTC"),
                null, NOON));
    }

    private static Notice.Misses misses(int people, double perHour, boolean usual) {
        var first = Stream.of(20, 20, 25)
                .map(minutes -> new Notice.Misses.Due("case_1", NOON.plus(Duration.ofMinutes(minutes)))).toList();
        return new Notice.Misses(7, 40, 2, NOON.plus(Duration.ofHours(4)), people, perHour, usual, first, NOON);
    }

    private static Notice.Gap gap(Notice.Gap.Day... days) {
        return new Notice.Gap("shp_1", "Hotel <b>am See", Stream.of(days).toList(), NOON);
    }
}
