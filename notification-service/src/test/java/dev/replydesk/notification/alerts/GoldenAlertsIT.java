package dev.replydesk.notification.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.MailServer;
import dev.replydesk.notification.ResponseService;
import dev.replydesk.notification.delivery.DeskIT;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people in the team, two languages, nobody acting: WIRE's last paragraph. */
class GoldenAlertsIT extends DeskIT {

    @BeforeEach
    void meetThePeople() {
        nextMinute();
        MAIL.empty();
        RESPONSE.says(ResponseService.open("case_golden"), ResponseService.open("case_flood"));
        hear(Cast.hotel());
    }

    @Test
    void eachOfThreeIsToldOnceAtEveryThresholdAndByMailAtTwo() {
        for (var threshold : List.of(50, 75, 90, 100)) {
            raise("case_golden", threshold);
            deliver();
            nextMinute();
        }

        assertThat(told("case_golden")).containsExactlyInAnyOrderElementsOf(expected());
        assertThat(about("case_golden")).allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED)
                .allMatch(delivery -> delivery.attempts() == 1).noneMatch(delivery -> deadline(delivery).late());
        assertThat(MAIL.each(MailServer::recipient)).containsExactlyInAnyOrder("usr_anna", "usr_anna", "usr_ben",
                "usr_ben", "usr_lin", "usr_lin");
        assertThat(MAIL.each(mail -> MailServer.recipient(mail) + "|" + mail.getSubject())).contains(
                "usr_anna|Overdue · 1-star review without a reply · Hotel am See",
                "usr_ben|25 min left · 1-star review without a reply · Hotel am See",
                "usr_lin|还剩 25 分钟 · 1 星评价待回复 · Hotel am See", "usr_lin|已超时 · 1 星评价待回复 · Hotel am See");
        assertThat(MAIL.each(MimeMessage::getMessageID)).doesNotHaveDuplicates();
    }

    @Test
    void tenCopiesInAnyOrderTellOnce() {
        var now = clock.instant();
        var copies = new ArrayList<Events.Event>();
        for (var copy = 0; copy < 10; copy++) {
            for (var threshold : List.of(50, 75, 90, 100)) {
                copies.add(Events.alert(Cast.HOTEL, Cast.alert("case_flood", threshold, now)));
            }
        }
        Collections.shuffle(copies, new Random(7));

        for (var from = 0; from < copies.size(); from += 8) {
            assertThat(Events.send(api, copies.subList(from, from + 8)).rejected()).isEmpty();
            deliver();
        }

        nextMinute();
        deliver();

        assertThat(told("case_flood")).hasSize(18);
        assertThat(MAIL.each(MailServer::text).stream().flatMap(String::lines)
                .filter(line -> line.endsWith("case=case_flood"))).as("two to each of three").hasSize(6);
    }

    private List<String> told(String caseId) {
        return about(caseId).stream().map(GoldenAlertsIT::name).toList();
    }

    private static String name(Delivery delivery) {
        return delivery.recipient() + " " + deadline(delivery).threshold() + " " + delivery.channel();
    }

    private static List<String> expected() {
        return Cast.FRONT.stream().flatMap(person -> List.of("50 IN_APP", "75 IN_APP", "90 IN_APP", "100 IN_APP",
                "75 MAIL", "100 MAIL").stream().map(what -> person + " " + what)).toList();
    }
}
