package dev.replydesk.notification.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.MailServer;
import dev.replydesk.notification.chat.ChatPlatform;
import dev.replydesk.notification.delivery.DeliveryFilter;
import dev.replydesk.notification.delivery.DeskIT;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.rooms.RoomEntry;
import dev.replydesk.notification.rooms.RoomService;
import dev.replydesk.notification.rooms.domain.Interests;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A channel that keeps failing is reported through the others, once, and when it works again. */
@TestPropertySource(properties = "replydesk.channels.other-addresses=true")
class OutageIT extends DeskIT {

    private static final ChatPlatform SLACK = new ChatPlatform();

    @Autowired
    private RoomService rooms;
    private Room room;

    @BeforeEach
    void connect() {
        SLACK.isKind();
        MAIL.empty();
        RESPONSE.knowsNothing();
        hear(Cast.hotel());
        hear(List.of(Events.user(Cast.HOTEL, 1, Cast.user("usr_manager", "zh-CN").roles(List.of("MANAGER")))));
        room = rooms.connect(Cast.HOTEL, ChannelKind.SLACK,
                new RoomEntry(new Room.Profile("Front desk", "en", "UTC", new Interests(Set.of(), Set.of()), true),
                        SLACK.room("front"), null))
                .block(LIMIT);
    }

    @AfterEach
    void forget() {
        rooms.of(Cast.HOTEL).concatMap(one -> rooms.remove(Cast.HOTEL, one.id(), one.version())).blockLast(LIMIT);
        pass(Duration.ofHours(80));
        deliver();
    }

    @Test
    void aRoomThatIsDownForLongIsToldOfOnceAndAgainWhenItIsBack() {
        SLACK.givesUpWaiting();
        raise("case_down", 75);
        deliverFor(Duration.ofMinutes(9));
        assertThat(outages()).isEmpty();

        deliverFor(Duration.ofMinutes(40));
        assertThat(outages()).hasSize(4).extracting(Delivery::recipient).containsOnly("usr_boss", "usr_manager");
        assertThat(MAIL.each(mail -> MailServer.recipient(mail) + "|" + mail.getSubject())).contains(
                "usr_boss|The channel Front desk does not get alerts", "usr_manager|渠道“Front desk”收不到提醒");

        SLACK.isKind();
        deliverFor(Duration.ofHours(1));
        deliverFor(Duration.ofMinutes(2));
        assertThat(outages()).hasSize(8).filteredOn(delivery -> outage(delivery).isOver()).hasSize(4)
                .allMatch(delivery -> outage(delivery).since().equals(outage(outages().getLast()).since()));
        assertThat(MAIL.each(mail -> MailServer.recipient(mail) + "|" + mail.getSubject())).contains(
                "usr_boss|The channel Front desk gets alerts again", "usr_manager|渠道“Front desk”已恢复");
    }

    @Test
    void aRefusalIsToldOfAtOnceAndTheNextOneIsPartOfIt() {
        SLACK.refuses("action_prohibited");
        raise("case_refused", 75);
        deliver();
        pass(Duration.ofMinutes(2));
        raise("case_refused_too", 75);
        deliver();

        assertThat(outages()).hasSize(4).allSatisfy(delivery -> assertThat(outage(delivery).reason())
                .isEqualTo("Slack answered 403: action_prohibited"));
    }

    @Test
    void anotherOutageIsToldOfAnew() {
        SLACK.refuses("action_prohibited");
        raise("case_one", 75);
        deliver();
        SLACK.isKind();
        pass(Duration.ofMinutes(2));
        raise("case_two", 75);
        deliver();
        SLACK.hasForgotten();
        pass(Duration.ofMinutes(2));
        raise("case_three", 75);
        deliver();

        assertThat(outages()).hasSize(12);
    }

    @Test
    void aTrialThatFailsIsNoOutage() {
        SLACK.refuses("action_prohibited");
        api.as(TestPrincipals.person(Cast.HOTEL, "usr_boss", Set.of(), Role.ADMIN)).post()
                .uri("/api/v1/channels/{id}/test", room.id()).exchange().expectStatus().isOk();

        assertThat(outages()).isEmpty();
    }

    @Test
    void theListInTheProductAndTheLogShowIt() {
        SLACK.refuses("action_prohibited");
        raise("case_shown", 75);
        deliver();

        var boss = api.as(TestPrincipals.person(Cast.HOTEL, "usr_boss", Set.of(), Role.ADMIN));
        boss.get().uri("/api/v1/notifications?limit=1").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[0].outage.channelName").isEqualTo("Front desk").jsonPath("$.items[0].outage.over")
                .isEqualTo(false).jsonPath("$.items[0].caseId").doesNotExist();
        boss.get().uri("/api/v1/deliveries?recipient=usr_boss&limit=1").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[0].outage.reason").isEqualTo("Slack answered 403: action_prohibited")
                .jsonPath("$.items[0].alert").doesNotExist();
    }

    private void deliverFor(Duration time) {
        for (var end = clock.instant().plus(time); clock.instant().isBefore(end);) {
            pass(Duration.ofSeconds(30));
            deliver();
        }
    }

    private List<Delivery> outages() {
        return log.list(Cast.HOTEL, new DeliveryFilter(null, null, null, null), 200, null).block(LIMIT).items().stream()
                .filter(delivery -> delivery.alert() instanceof Notice.Outage outage
                        && outage.channelId().equals(room.id()))
                .toList();
    }

    private static Notice.Outage outage(Delivery delivery) {
        return (Notice.Outage) delivery.alert();
    }
}
