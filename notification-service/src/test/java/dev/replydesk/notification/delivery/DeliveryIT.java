package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.MailServer;
import dev.replydesk.notification.ResponseService;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What becomes of deliveries when people, cases and instances come and go. */
class DeliveryIT extends DeskIT {

    private static final Duration LEASE = ChannelKind.MAIL.lease();

    @BeforeEach
    void meetThePeople() {
        nextMinute();
        deliver();
        nextMinute();
        MAIL.empty();
        RESPONSE.knowsNothing();
        hear(Cast.hotel());
    }

    @Test
    void nobodyIsCalledToACaseThatWasAnsweredMeanwhile() {
        raise("case_done", 75);
        RESPONSE.says(ResponseService.answered("case_done"));

        deliver();

        assertThat(about("case_done")).hasSize(6).allMatch(delivery -> delivery.state() == DeliveryState.DROPPED)
                .allMatch(delivery -> "the case was answered meanwhile".equals(delivery.reason()));
        assertThat(MAIL.mails()).isEmpty();
    }

    @Test
    void oneQuestionIsAskedAboutManyCases() {
        IntStream.range(0, 20).forEach(i -> raise("case_many" + i, 50));
        var before = RESPONSE.questions();

        deliver();

        assertThat(RESPONSE.questions() - before).isEqualTo(1);
    }

    @Test
    void somebodyWhoLeftMeanwhileIsNotTold() {
        raise("case_left", 75);
        hear(List.of(Events.user(Cast.HOTEL, 50, Cast.user("usr_ben", "en", Cast.TEAM).active(false))));

        deliver();

        assertThat(about("case_left")).filteredOn(delivery -> delivery.recipient().equals("usr_ben")).hasSize(2)
                .allMatch(delivery -> delivery.state() == DeliveryState.DROPPED);
        assertThat(MAIL.each(MailServer::recipient)).containsExactlyInAnyOrder("usr_anna", "usr_lin");
        hear(List.of(Events.user(Cast.HOTEL, 51, Cast.user("usr_ben", "en", Cast.TEAM))));
    }

    @Test
    void aPersonWithoutAddressIsToldInTheProductAndTheLogSaysWhyNotByMail() {
        hear(List.of(Events.user(Cast.HOTEL, 60, Cast.user("usr_dave", "en").mail(""))));
        hear(List.of(Events.alert(Cast.HOTEL,
                Cast.alert("case_dave", 75, clock.instant()).recipients(Cast.only("usr_dave")))));

        deliver();

        assertThat(about("case_dave")).extracting(Delivery::channel, Delivery::state, Delivery::reason)
                .containsExactlyInAnyOrder(
                        tuple(ChannelKind.IN_APP, DeliveryState.DELIVERED, null),
                        tuple(ChannelKind.MAIL, DeliveryState.FAILED,
                                "the person has no mail address"));
    }

    @Test
    void twoInstancesSendNothingTwice() {
        IntStream.range(0, 30).forEach(i -> raise("case_two" + i, 75));

        var together = Flux.range(0, 4)
                .flatMap(_ -> round.run(ChannelKind.MAIL).repeat(40).reduce(0, Integer::sum), 4)
                .reduce(0, Integer::sum).block(LIMIT);

        assertThat(together).isGreaterThanOrEqualTo(90);
        assertThat(MAIL.mails()).as("one to each person").hasSize(3);
        nextMinute();
        deliver();
        assertThat(MAIL.each(MimeMessage::getMessageID)).doesNotHaveDuplicates();
        IntStream.range(0, 30).forEach(i -> assertThat(mails("case_two" + i)).hasSize(3)
                .allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED && delivery.repeats() == 0));
        assertThat(MAIL.each(MailServer::text)).satisfies(texts -> IntStream.range(0, 30).forEach(i -> assertThat(texts)
                .filteredOn(text -> text.lines().anyMatch(line -> line.endsWith("case=case_two" + i))).hasSize(3)));
    }

    @Test
    void whatComesWithinTheMinuteIsOneMailWithAllOfItWhichTheBreachIsNotLeftOutOf() {
        raise("case_first", 75);
        deliver();
        assertThat(MAIL.mails()).as("the first goes at once").hasSize(3);
        raise("case_second", 75);
        raise("case_third", 100);

        deliver();
        assertThat(MAIL.mails()).hasSize(3);
        assertThat(mails("case_third")).allMatch(delivery -> delivery.state() == DeliveryState.PENDING)
                .allMatch(delivery -> delivery.attempts() == 0);
        assertThat(about("case_third")).filteredOn(delivery -> delivery.channel() == ChannelKind.IN_APP)
                .allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED);
        nextMinute();
        deliver();

        assertThat(MAIL.mails()).hasSize(6);
        assertThat(MAIL.each(MailServer::text)).filteredOn(text -> text.contains("case_third")).hasSize(3)
                .allMatch(text -> text.indexOf("case_third") < text.indexOf("case_second"));
    }

    @Test
    void aMailThatDidNotArriveTakesNoMinute() {
        raise("case_slow", 75);
        MAIL.stop();
        deliver();
        assertThat(mails("case_slow")).allMatch(delivery -> delivery.state() == DeliveryState.PENDING);
        MAIL.start();
        pass(Duration.ofSeconds(30));
        deliver();
        assertThat(mails("case_slow")).allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED);
    }

    @Test
    void aCrashBetweenSendingAndRecordingRepeatsUnderTheSameIdAndIsCounted() {
        raise("case_crash", 75);
        var taken = take();
        var sentBeforeTheCrash = taken.getFirst().value();

        pass(LEASE.minusSeconds(1));
        deliver();
        assertThat(MAIL.mails()).isEmpty();
        pass(Duration.ofSeconds(1));
        deliver();

        assertThat(mails("case_crash")).hasSize(3).allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED)
                .allMatch(delivery -> delivery.repeats() == 1 && delivery.attempts() == 2);
        assertThat(MAIL.each(MimeMessage::getMessageID)).contains("<" + sentBeforeTheCrash.id() + "@example.org>");
    }

    @Test
    void aReportThatComesAfterTheLeaseChangesNothing() {
        raise("case_zombie", 75);
        var taken = take();
        pass(LEASE);
        deliver();

        var late = taken.stream().map(one -> new Outcome(one, one.value().failed("from the grave", clock.instant())))
                .toList();

        assertThat(deliveries.record(late).block(LIMIT)).isZero();
        assertThat(mails("case_zombie")).hasSize(3).allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED);
    }

    private List<Versioned<Delivery>> take() {
        var taken = deliveries.take(ChannelKind.MAIL, clock.instant()).block(LIMIT);
        assertThat(taken).hasSize(3);
        return taken;
    }
}
