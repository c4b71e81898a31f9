package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import dev.replydesk.notification.gatewayapi.model.QuietHoursDto;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits while somebody wants to be left alone, and what does not. */
class QuietHoursIT extends DeskIT {

    private static final int DAY = 24 * 60;

    @BeforeEach
    void startQuiet() {
        deliver();
        MAIL.empty();
        RESPONSE.knowsNothing();
        hear(Cast.hotel());
    }

    @Test
    void aMailOfAWarningWaitsForTheEndAndTheListDoesNot() {
        var soon = quietFor("usr_soon", 10);
        warn("case_wait", "usr_soon", 75);
        deliver();

        assertThat(one("case_wait", ChannelKind.IN_APP).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(one("case_wait", ChannelKind.MAIL)).returns(DeliveryState.PENDING, Delivery::state)
                .returns("the person's quiet hours", Delivery::reason).returns(0, Delivery::attempts);
        pass(soon);
        deliver();
        assertThat(one("case_wait", ChannelKind.MAIL).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whereTheDeadlineFallsBeforeTheEndItGoesAtOnce() {
        var _ = quietFor("usr_long", 120);
        warn("case_now", "usr_long", 75);
        deliver();

        assertThat(one("case_now", ChannelKind.MAIL).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatIsMissedAlwaysGoes() {
        var _ = quietFor("usr_missed", 10);
        warn("case_missed", "usr_missed", 100);
        deliver();

        assertThat(one("case_missed", ChannelKind.MAIL).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatIsLateWhileNobodyIsAtWorkWaitsForTheOpeningAndTheListDoesNot() {
        hear(List.of(Events.user(Cast.HOTEL, 1, Cast.user("usr_shut", "en").zone("UTC"))));
        var opening = clock.instant().plus(Duration.ofMinutes(10));
        hear(List.of(Events.alert(Cast.HOTEL, Cast.alert("case_shut", 75, clock.instant())
                .recipients(Cast.only("usr_shut")).level(1).late(true).notBefore(opening))));
        deliver();

        assertThat(one("case_shut", ChannelKind.IN_APP).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(one("case_shut", ChannelKind.MAIL)).returns(DeliveryState.PENDING, Delivery::state)
                .returns("closed hours", Delivery::reason);
        pass(Duration.ofMinutes(10));
        deliver();
        assertThat(one("case_shut", ChannelKind.MAIL).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    /** Since an hour ago; answers how long from now the end is at most. */
    private Duration quietFor(String person, int minutes) {
        var now = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var from = Math.floorMod(now.toSecondOfDay() / 60 - 60, DAY);
        var days = Arrays.stream(DayOfWeek.values()).map(Enum::name).toList();
        var quiet = new QuietHoursDto(days, from, from + 60 + minutes);
        hear(List.of(Events.user(Cast.HOTEL, 1, Cast.user(person, "en").zone("UTC").quietHours(quiet))));
        return Duration.ofMinutes(minutes);
    }

    private void warn(String caseId, String person, int threshold) {
        hear(List.of(Events.alert(Cast.HOTEL,
                Cast.alert(caseId, threshold, clock.instant()).recipients(Cast.only(person)))));
    }

    private Delivery one(String caseId, ChannelKind channel) {
        return about(caseId).stream().filter(delivery -> delivery.channel() == channel).findFirst().orElseThrow();
    }
}
