package dev.replydesk.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.replydesk.systemtests.client.Answered;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.People.Person;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import dev.replydesk.systemtests.notificationapi.NotificationsApi;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody acts: each of the three people of the shop's team is told at every threshold, once, in the own language. */
class AlertsJourneyIT {

    private static final Duration PROMISE = Duration.ofMinutes(2);

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void startMail() {
        mail.start();
    }

    @AfterEach
    void stopMail() {
        mail.stop();
    }

    @Test
    void everybodyOfTheTeamIsToldOnceAtEachThresholdWhoeverIsKilledInBetween() {
        try (var replydesk = StartedReplydesk.start(Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT",
                String.valueOf(mail.getSmtp().getPort()), "MAIL_FROM", "desk@example.org"))) {
            var api = replydesk.api();
            var people = new People(replydesk.access());
            var team = people.team("Front desk");
            var members = List.of(people.join("ann", "AGENT", "en", team),
                    people.join("mei", "AGENT", "zh-CN", team),
                    people.join("tom", "MANAGER", "en", team));
            var caseId = aCaseUnderAPromiseOfTwoMinutes(api, team);
            replydesk.kill("review-service");
            deliveredOf(api, caseId, 3);
            replydesk.kill("response-service");
            deliveredOf(api, caseId, 9);
            replydesk.kill("notification-service");
            deliveredOf(api, caseId, 12);
            replydesk.kill("gateway");
            exactlyTheDeliveriesOfEveryThreshold(api, caseId, members);
            exactlyTwoMailsForEach(caseId, members);
            theAlertsAreInTheApp(members);
        }
    }

    private static String aCaseUnderAPromiseOfTwoMinutes(Api api, String team) {
        api.post("/api/v1/shops",
                "{\"marketplace\":\"manual\",\"shop\":\"cafe\",\"name\":\"Corner Cafe\",\"teamIds\":[\"" + team
                        + "\"]}")
                .expect(201);
        api.with("If-Match", api.get("/api/v1/sla-policies").etag()).put("/api/v1/sla-policies",
                "{\"policies\":[{\"name\":\"Two minutes\",\"firstReply\":\"" + PROMISE + "\"}]}").expect(200);
        return api.post("/api/v1/reviews", """
                {"marketplace":"manual","shop":"cafe","externalId":"r1","rating":2,"text":"The coffee was cold.",
                 "publishedAt":"%s"}""".formatted(Instant.now())).expect(201).path("caseId").asString();
    }

    private static void deliveredOf(Api api, String caseId, int least) {
        Eventually.within(PROMISE, () -> assertThat(delivered(api, caseId)).hasSizeGreaterThanOrEqualTo(least));
    }

    private static List<String> delivered(Api api, String caseId) {
        var items = api.get("/api/v1/deliveries?limit=200&caseId=" + caseId).expect(200).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(d -> d.path("state").asString().equals("DELIVERED"))
                .map(d -> d.path("recipient").asString() + " "
                        + d.path("channel").asString() + " " + d.path("alert").path("threshold").asInt())
                .toList();
    }

    private static void exactlyTheDeliveriesOfEveryThreshold(Api api, String caseId, List<Person> members) {
        var expected = new ArrayList<String>();
        for (var member : members) {
            for (int threshold : new int[]{50, 75, 90, 100}) {
                expected.add(member.id() + " IN_APP " + threshold);
            }
            expected.add(member.id() + " MAIL 75");
            expected.add(member.id() + " MAIL 100");
        }
        Eventually.within(PROMISE.plusSeconds(60),
                () -> assertThat(delivered(api, caseId)).containsExactlyInAnyOrderElementsOf(expected));
        assertThat(api.get("/api/v1/deliveries?limit=200&caseId=" + caseId).expect(200).path("items"))
                .hasSize(expected.size());
    }

    private void exactlyTwoMailsForEach(String caseId, List<Person> members) {
        for (var member : members) {
            var mails = Arrays.stream(mail.getReceivedMessagesForDomain(member.mail())).toList();
            assertThat(mails).as(member.mail()).hasSize(2).allSatisfy(message -> {
                assertThat(message.getSubject().codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                        .isEqualTo(member.mail().startsWith("mei"));
                assertThat(text(message)).contains(caseId);
            });
        }
    }

    private static String text(jakarta.mail.internet.MimeMessage message) throws MessagingException {
        try {
            var raw = new java.io.ByteArrayOutputStream();
            ((jakarta.mail.Multipart) message.getContent()).getBodyPart(0).writeTo(raw);
            return raw.toString(java.nio.charset.StandardCharsets.UTF_8).replace("=\r\n", "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void theAlertsAreInTheApp(List<Person> members) {
        for (var member : members) {
            var inTheApp = member.client().client(NotificationsApi.class);
            var mine = Answered.by(200, inTheApp.listNotifications(false, 50, null));
            assertThat(mine.getItems()).hasSize(4);
            assertThat(mine.getUnread()).isEqualTo(4);
        }
    }
}
