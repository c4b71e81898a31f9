package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.ResponseService;
import dev.replydesk.notification.chat.ChatPlatform;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import dev.replydesk.notification.rooms.RoomEntry;
import dev.replydesk.notification.rooms.RoomService;
import dev.replydesk.notification.rooms.domain.Interests;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;

/** Rooms are told once, together, at their pace, and not at all where they are gone. */
@TestPropertySource(properties = "replydesk.channels.other-addresses=true")
class RoomDeliveriesIT extends DeskIT {

    private static final ChatPlatform SLACK = new ChatPlatform();
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    private RoomService rooms;

    @BeforeEach
    void meetThePeople() {
        SLACK.isKind();
        RESPONSE.knowsNothing();
        hear(Cast.hotel());
    }

    @AfterEach
    void forgetTheRooms() {
        rooms.of(Cast.HOTEL).concatMap(room -> rooms.remove(Cast.HOTEL, room.id(), room.version())).blockLast(LIMIT);
        pass(Duration.ofHours(1));
        deliver();
    }

    @Test
    void aRoomIsToldWhatGoesOutByMailAsOneDeliveryOfItsOwn() {
        var room = connect("own", Set.of(), Set.of());
        RESPONSE.says(ResponseService.open("case_own"));

        raise("case_own", 50, 75);
        deliver();

        assertThat(inRooms("case_own")).extracting(Delivery::recipient, Delivery::channel, Delivery::state,
                delivery -> deadline(delivery).threshold())
                .containsExactly(tuple(room.id(), ChannelKind.SLACK, DeliveryState.DELIVERED, 75));
        assertThat(SLACK.said("own")).singleElement().asString().contains("25 min left · 1 star · Hotel am See",
                "https://desk.example.org/queue?case=case_own");
    }

    @Test
    void tenCopiesInAnyOrderTellItOnce() {
        connect("copies", Set.of(), Set.of(50, 75, 90, 100));
        var now = clock.instant();
        var copies = new ArrayList<Events.Event>();
        IntStream.range(0, 10).forEach(_ -> List.of(50, 75, 90, 100)
                .forEach(threshold -> copies.add(Events.alert(Cast.HOTEL, Cast.alert("case_copies", threshold, now)))));
        Collections.shuffle(copies, new Random(7));

        for (var from = 0; from < copies.size(); from += 8) {
            hear(copies.subList(from, from + 8));
            deliver();
            pass(MINUTE);
        }
        deliver();

        assertThat(inRooms("case_copies")).hasSize(4)
                .allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED && delivery.attempts() == 1);
        assertThat(String.join("\n", SLACK.said("copies")).split("case=case_copies", -1)).hasSize(4 + 1);
    }

    @Test
    void manyAtOnceAreOneMessageInWhichEveryBreachIsNamed() {
        connect("many", Set.of(), Set.of());
        hear(IntStream.range(0, 30)
                .mapToObj(i -> Events.alert(Cast.HOTEL, Cast.alert("case_warned" + i, 75, clock.instant()))).toList());
        hear(IntStream.range(0, 15)
                .mapToObj(i -> Events.alert(Cast.HOTEL, Cast.alert("case_over" + i, 100, clock.instant()))).toList());

        deliver();

        assertThat(SLACK.said("many")).singleElement().asString()
                .contains("45 reviews need their reply, 15 of them overdue").contains("and 25 more")
                .satisfies(
                        text -> IntStream.range(0, 15).forEach(i -> assertThat(text).contains("case_over" + i + "|")));
        assertThat(inRooms("case_warned29")).allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED);
    }

    @Test
    void breachesThatDoNotFitComeWithTheNextMessage() {
        connectDingTalk("flood");
        hear(IntStream.range(0, 50)
                .mapToObj(i -> Events.alert(Cast.HOTEL, Cast.alert("case_flood" + i, 100, clock.instant()))).toList());

        deliver();
        assertThat(SLACK.said("flood")).hasSize(1);
        pass(MINUTE);
        deliver();
        pass(MINUTE);
        deliver();

        assertThat(SLACK.said("flood")).hasSize(3);
        var all = String.join("\n", SLACK.said("flood"));
        IntStream.range(0, 50).forEach(i -> assertThat(all).contains("case_flood" + i + ")"));
    }

    @Test
    void whatComesWithinTheMinuteWaitsForItsEndWithoutAFailedAttempt() {
        connect("minute", Set.of(), Set.of());
        raise("case_first", 75);
        deliver();
        raise("case_second", 75);
        raise("case_third", 100);
        deliver();

        assertThat(SLACK.said("minute")).hasSize(1);
        assertThat(inRooms("case_second")).singleElement().satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(DeliveryState.PENDING);
            assertThat(waiting.attempts()).isZero();
            assertThat(waiting.wakeAt()).isEqualTo(clock.instant().plus(MINUTE));
        });
        pass(MINUTE);
        deliver();

        assertThat(SLACK.said("minute")).hasSize(2);
        assertThat(SLACK.said("minute").getLast()).contains("case_second", "case_third");
    }

    @Test
    void aPlatformThatHoldsUsOffIsAskedAgainWhenItSaid() {
        connect("held", Set.of(), Set.of());
        SLACK.holdsOff(90);
        raise("case_held", 75);
        deliver();
        pass(Duration.ofSeconds(89));
        deliver();
        assertThat(SLACK.said("held")).hasSize(1);

        SLACK.isKind();
        pass(Duration.ofSeconds(1));
        deliver();

        assertThat(inRooms("case_held")).singleElement().satisfies(told -> {
            assertThat(told.state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(told.attempts()).isEqualTo(1);
        });
    }

    @Test
    void twoInstancesSendARoomOneMessage() {
        connectDingTalk("two");
        hear(IntStream.range(0, 40)
                .mapToObj(i -> Events.alert(Cast.HOTEL, Cast.alert("case_two" + i, 75, clock.instant()))).toList());

        var _ = Flux.range(0, 4).flatMap(_ -> round.run(ChannelKind.DINGTALK).repeat(5), 4).blockLast(LIMIT);

        assertThat(SLACK.said("two")).hasSize(1);
    }

    @Test
    void anAddressThatIsGoneSwitchesTheRoomOffAndEndsWhatWaits() {
        var room = connect("gone", Set.of(), Set.of());
        raise("case_before", 75);
        SLACK.hasForgotten();
        deliver();
        raise("case_after", 75);
        deliver();

        assertThat(inRooms("case_before")).singleElement().satisfies(failed -> {
            assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
            assertThat(failed.reason()).contains("no_service");
        });
        assertThat(inRooms("case_after")).isEmpty();
        assertThat(rooms.get(Cast.HOTEL, room.id()).block(LIMIT)).satisfies(off -> {
            assertThat(off.enabled()).isFalse();
            assertThat(off.switchedOff()).contains("no_service");
        });
        assertThat(SLACK.said("gone")).hasSize(1);
    }

    @Test
    void aRoomThatWasSwitchedOffOrRemovedMeanwhileIsNotTold() {
        var off = connect("off", Set.of(), Set.of());
        var removed = connect("removed", Set.of(), Set.of());
        raise("case_meanwhile", 75);
        change(off, false);
        rooms.remove(Cast.HOTEL, removed.id(), 1).block(LIMIT);
        deliver();

        assertThat(inRooms("case_meanwhile")).extracting(Delivery::state, Delivery::reason).containsExactlyInAnyOrder(
                tuple(DeliveryState.DROPPED, "the channel is switched off"),
                tuple(DeliveryState.DROPPED, "the channel was removed"));
        assertThat(SLACK.said("off")).isEmpty();
    }

    @Test
    void aFailingRoomIsTriedAgainAndSaysSinceWhen() {
        var room = connect("failing", Set.of(), Set.of());
        SLACK.isDown();
        raise("case_failing", 75);
        deliver();

        assertThat(rooms.get(Cast.HOTEL, room.id()).block(LIMIT).health().trouble()).satisfies(trouble -> {
            assertThat(trouble.reason()).isEqualTo("localhost answered 503");
            assertThat(trouble.since()).isEqualTo(clock.instant());
        });
        SLACK.isKind();
        pass(Duration.ofSeconds(10));
        deliver();

        assertThat(inRooms("case_failing")).singleElement().satisfies(told -> {
            assertThat(told.state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(told.attempts()).isEqualTo(2);
        });
        assertThat(rooms.get(Cast.HOTEL, room.id()).block(LIMIT).health().trouble()).isNull();
    }

    @Test
    void aTeamsRoomHearsOfItsTeamAloneAndOfItsPeople() {
        connect("front", Set.of(Cast.TEAM), Set.of());
        connect("bar", Set.of("team_bar"), Set.of());
        hear(List.of(Events.alert(Cast.HOTEL, Cast.alert("case_team", 75, clock.instant())), Events.alert(Cast.HOTEL,
                Cast.alert("case_person", 75, clock.instant()).recipients(Cast.only("usr_anna")))));
        deliver();

        assertThat(SLACK.said("bar")).isEmpty();
        assertThat(SLACK.said("front")).singleElement().asString().contains("case_team", "case_person");
    }

    @CanIgnoreReturnValue
    private Room connect(String name, Set<String> teams, Set<Integer> thresholds) {
        return connect(ChannelKind.SLACK, name, new Interests(teams, thresholds));
    }

    /** A platform that takes many at once, so that only our own pace keeps them apart. */
    private void connectDingTalk(String name) {
        connect(ChannelKind.DINGTALK, name, new Interests(Set.of(), Set.of()));
    }

    @CanIgnoreReturnValue
    private Room connect(ChannelKind kind, String name, Interests interests) {
        return rooms.connect(Cast.HOTEL, kind,
                new RoomEntry(new Room.Profile(name, "en", "Europe/Berlin", interests, true), SLACK.room(name), null))
                .block(LIMIT);
    }

    private void change(Room room, boolean enabled) {
        var profile = new Room.Profile(room.name(), room.language(), room.zone(), room.interests(), enabled);
        var _ = rooms.change(Cast.HOTEL, room.id(), room.version(), new RoomEntry(profile, null, null)).block(LIMIT);
    }

    private List<Delivery> inRooms(String caseId) {
        return about(caseId).stream().filter(delivery -> delivery.channel().isOfRooms()).toList();
    }
}
