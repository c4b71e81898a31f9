package dev.replydesk.notification.mail;

import static dev.replydesk.notification.people.domain.PersonFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.Matter;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.delivery.domain.Stage;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestContentTest {
    private static final Matter BREACH = new Matter(AlertFixture.breach(), "湖畔酒店");
    private static final Matter WARNING = new Matter(AlertFixture.holder(Stage.APPROVE), "Hotel <b>",
            List.of(new Reason(Reason.Kind.NO_LEAD, "Night")));

    private final LetterWriter writer = new LetterWriter(URI.create("https://desk.example.org"));

    @Test
    void everyCaseIsNamedWithItsOwnLinkTheMostUrgentFirst() {
        var letter = write("en", BREACH, WARNING);

        assertThat(letter.subject()).isEqualTo("2 reviews need their reply, 1 of them overdue");
        assertThat(letter.text()).containsSubsequence("Overdue: 1 of 5 · 湖畔酒店 · due Mon 2 Mar 2026, 12:00 (UTC)",
                "https://desk.example.org/queue?case=case_cold",
                "Not approved yet: 1 of 5 · Hotel <b> · due Mon 2 Mar 2026, 18:00 (UTC)",
                "Open the queue: \nhttps://desk.example.org/queue\n");
        assertThat(letter.text()).contains("You are told because the team Night has no lead");
        assertThat(letter.html()).contains("href=\"https://desk.example.org/queue?case&#x3D;case_cold\"", "tone-over",
                "Hotel &lt;b&gt;").doesNotContain("Hotel <b>");
    }

    @Test
    void itSaysSoInChineseToo() {
        assertThat(write("zh-CN", BREACH, BREACH).subject()).isEqualTo("2 条评价的回复已超时");
        assertThat(write("zh-CN", WARNING, WARNING).subject()).isEqualTo("2 条评价待回复");
        assertThat(write("zh-CN", BREACH, WARNING).text()).contains("已超时：", "尚未审批：");
    }

    @Test
    void oneAloneIsALetterAboutIt() {
        assertThat(write("en", BREACH).subject()).isEqualTo("Overdue · 1-star review without a reply · 湖畔酒店");
    }

    @Test
    void whatItDoesNotNameItCounts() {
        var many = Collections.nCopies(503, WARNING).toArray(Matter[]::new);

        assertThat(write("en", many).text()).contains("and 3 more");
        assertThat(write("en", many).subject()).startsWith("503 reviews");
    }

    private Letter write(String language, Matter... matters) {
        return writer.write(new Message<>("dgs_1", MessageFixture.HOTEL, List.of(matters), reading(language, "UTC"),
                null, AlertFixture.NOON.plus(Duration.ofMinutes(1))));
    }
}
