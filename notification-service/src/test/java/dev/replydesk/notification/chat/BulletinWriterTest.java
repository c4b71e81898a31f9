package dev.replydesk.notification.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.Matter;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.ClockKind;
import dev.replydesk.notification.delivery.domain.Stage;
import dev.replydesk.notification.rooms.domain.Room;
import dev.replydesk.notification.rooms.domain.RoomFixture;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulletinWriterTest {

    private static final Instant NOW = AlertFixture.NOON.minusSeconds(25 * 60);
    private static final Room ENGLISH = RoomFixture.reading("en", "Europe/Berlin", ChannelKind.SLACK);
    private static final Room CHINESE = RoomFixture.reading("zh-CN", "Asia/Shanghai", ChannelKind.DINGTALK);
    private static final Matter WARNING = new Matter(AlertFixture.warning(75), "Hotel am See");
    private static final Matter BREACH = new Matter(AlertFixture.breach(), "湖畔酒店");

    private final BulletinWriter writer = new BulletinWriter(URI.create("https://desk.example.org/"));

    @Test
    void saysInEnglishWhatIsDueWhenAndHowMuchIsLeft() {
        var bulletin = write(ENGLISH, WARNING);

        assertThat(bulletin.title()).isEqualTo("A review needs its reply");
        assertThat(bulletin.lines()).extracting(Bulletin.Line::text)
                .containsExactly("25 min left · 1 star · Hotel am See · due Mon 2 Mar, 13:00");
        assertThat(bulletin.lines().getFirst().open().url()).isEqualTo("https://desk.example.org/queue?case=case_cold");
    }

    @Test
    void saysItInChineseToo() {
        var late = new Matter(AlertFixture.lateWithoutStars(), "湖畔酒店");
        var bulletin = write(CHINESE, BREACH, WARNING, late);

        assertThat(bulletin.title()).isEqualTo("3 条评价待回复，其中 1 条已超时");
        assertThat(bulletin.lines()).extracting(Bulletin.Line::text).containsExactly(
                "已超时 · 1 星评价 · 湖畔酒店 · 应于 3月2日 周一 20:00 前回复",
                "还剩 25 分钟 · 1 星评价 · Hotel am See · 3月2日 周一 20:00 到期",
                "还剩 25 分钟 · 湖畔酒店 · 3月2日 周一 20:00 到期 · 提醒晚发");
    }

    @Test
    void countsWhatItDoesNotName() {
        var bulletin = write(ENGLISH, Collections.nCopies(27, WARNING).toArray(Matter[]::new));

        assertThat(bulletin.title()).isEqualTo("27 reviews need their reply");
        assertThat(bulletin.lines()).hasSize(20);
        assertThat(bulletin.rest()).isEqualTo("and 7 more");
        assertThat(bulletin.queue().url()).isEqualTo("https://desk.example.org/queue");
    }

    @Test
    void aWarningThatIsSentAfterTheDeadlineSpeaksOfTheDeadline() {
        var message = new Message<>("dlv_1", new MerchantId("mer_1"), List.of(WARNING), ENGLISH, null,
                AlertFixture.NOON.plusSeconds(1));

        assertThat(writer.write(message).lines().getFirst().text()).startsWith("Overdue");
        assertThat(writer.write(message).title()).isEqualTo("A reply is overdue");
    }

    @Test
    void saysWhichStepIsLateBesideWhatIsLeftForTheCustomer() {
        var stuck = new Matter(AlertFixture.holder(Stage.APPROVE), "Hotel am See");
        var closing = new Matter(AlertFixture.other(ClockKind.MARKETPLACE_WINDOW, null, 75), "Hotel am See");

        assertThat(write(ENGLISH, stuck).title()).isEqualTo("A review needs its reply");
        assertThat(write(ENGLISH, stuck).lines().getFirst().text()).isEqualTo(
                "not approved in time · 6 h 25 min left · 1 star · Hotel am See · due Mon 2 Mar, 19:00");
        assertThat(write(CHINESE, closing).lines().getFirst().text()).startsWith("平台即将停止接受回复 · 还剩 6 小时 25 分钟");
    }

    @Test
    void aTrialSaysThatItIsOne() {
        assertThat(write(ENGLISH).title()).isEqualTo("Replydesk can write to this channel");
        assertThat(write(CHINESE).lines()).isEmpty();
    }

    private Bulletin write(Room room, Matter... matters) {
        return writer.write(new Message<>("dlv_1", new MerchantId("mer_1"), List.of(matters), room, null, NOW));
    }
}
