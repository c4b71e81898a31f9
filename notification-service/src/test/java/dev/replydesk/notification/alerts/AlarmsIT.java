package dev.replydesk.notification.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.MailServer;
import dev.replydesk.notification.ResponseService;
import dev.replydesk.notification.delivery.DeskIT;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.ClockKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.delivery.domain.Stage;
import dev.replydesk.notification.gatewayapi.model.AbsenceDto;
import dev.replydesk.notification.gatewayapi.model.TeamChangedDto;
import dev.replydesk.notification.responseapi.model.CaseAlertDto;
import dev.replydesk.notification.responseapi.model.RecipientsDto;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of an alarm, and which alarms are heard at all. */
class AlarmsIT extends DeskIT {

    @BeforeEach
    void meetThePeople() {
        RESPONSE.says(ResponseService.open("case_any"));
        hear(Cast.hotel());
    }

    @Test
    void anAlarmForSomebodyUnknownComesAgainUntilThePersonIsKnown() {
        var alarm = Events.alert(Cast.HOTEL,
                Cast.alert("case_new", 50, clock.instant()).recipients(Cast.only("usr_new")));

        assertThat(Events.send(api, List.of(alarm)).rejected()).singleElement()
                .isEqualTo(new Events.Rejected(alarm.id(), "not known here yet: usr_new", true));
        hear(List.of(Events.user(Cast.HOTEL, 1, Cast.user("usr_new", "en"))));
        assertThat(Events.send(api, List.of(alarm)).rejected()).isEmpty();
        assertThat(about("case_new")).extracting(Delivery::recipient).containsExactly("usr_new");
    }

    @Test
    void theEndOfAnotherTimeOfACaseIsAnAlertOfItsOwn() {
        var now = clock.instant();
        var quietly = List.of(CaseAlertDto.ChannelsEnum.IN_APP);
        var held = Cast.alert("case_any", 100, now).clock(CaseAlertDto.ClockEnum.HOLDER)
                .stage(CaseAlertDto.StageEnum.TRIAGE).replyDueAt(now.plusSeconds(3_600))
                .channels(quietly)
                .recipients(Cast.only("usr_mia")).dedupeKey("case_any|HOLDER|" + now);

        hear(List.of(Events.alert(Cast.HOTEL, held), Events.alert(Cast.HOTEL, held),
                Events.alert(Cast.HOTEL, Cast.alert("case_any", 100, now).recipients(Cast.only("usr_mia"))
                        .channels(quietly))));

        assertThat(about("case_any")).extracting(Delivery::alert).map(Alert.Deadline.class::cast)
                .extracting(Alert.Deadline::clock).containsOnlyOnce(ClockKind.HOLDER);
        assertThat(about("case_any")).extracting(Delivery::alert).map(Alert.Deadline.class::cast)
                .filteredOn(alert -> alert.clock() == ClockKind.HOLDER).singleElement()
                .satisfies(alert -> assertThat(alert.stage()).isEqualTo(Stage.TRIAGE))
                .satisfies(alert -> assertThat(alert.replyDueAt()).isEqualTo(now.plusSeconds(3_600)));
    }

    @Test
    void anUnknownPersonHoldsUpNobodyElse() {
        var both = Cast.people(List.of(Cast.TEAM)).users(List.of("usr_nobody"));
        var alarm = Events.alert(Cast.HOTEL, Cast.alert("case_both", 50, clock.instant()).recipients(both));

        assertThat(Events.send(api, List.of(alarm)).rejected()).hasSize(1);
        assertThat(about("case_both")).extracting(Delivery::recipient)
                .containsExactlyInAnyOrderElementsOf(Cast.FRONT);
    }

    @Test
    void anOlderSnapshotChangesNobody() {
        hear(List.of(Events.user(Cast.HOTEL, 9, Cast.user("usr_old", "en").active(false)),
                Events.user(Cast.HOTEL, 8, Cast.user("usr_old", "en"))));
        var alarm = Events.alert(Cast.HOTEL,
                Cast.alert("case_old", 50, clock.instant()).recipients(Cast.only("usr_old")));

        hear(List.of(alarm));

        assertThat(about("case_old")).extracting(Delivery::recipient).containsExactly("usr_boss");
    }

    @Test
    void theLeadIsTheOneTheTeamNamesAndAManagerWhereItNamesNobody() {
        var led = new TeamChangedDto("team_led", "mer_hotel", "Night", false).leadId("usr_ben");
        hear(List.of(Events.team(Cast.HOTEL, 1, led),
                Events.user(Cast.HOTEL, 1, Cast.user("usr_mia", "en").roles(List.of("MANAGER")))));
        var leads = new RecipientsDto(List.of(), List.of("team_led"), List.of())
                .groups(List.of(RecipientsDto.GroupsEnum.LEADS));
        hear(List.of(Events.alert(Cast.HOTEL, Cast.alert("case_led", 50, clock.instant()).recipients(leads))));
        hear(List.of(Events.team(Cast.HOTEL, 2, led.leadId(null))));
        hear(List.of(Events.alert(Cast.HOTEL, Cast.alert("case_lost", 50, clock.instant()).recipients(leads))));

        assertThat(about("case_led")).extracting(Delivery::recipient).containsExactly("usr_ben");
        assertThat(about("case_lost")).singleElement().returns("usr_mia", Delivery::recipient)
                .returns(List.of(new Reason(Reason.Kind.NO_LEAD, "Night")), Delivery::because);
        hear(List.of(Events.user(Cast.HOTEL, 2, Cast.user("usr_mia", "en").roles(List.of("AUDITOR")))));
    }

    @Test
    void theDeputyIsToldInTheProductAndByMailAndReadsForWhom() {
        nextMinute();
        MAIL.empty();
        var back = clock.instant().plus(Duration.ofDays(3));
        var away = new AbsenceDto(clock.instant().minusSeconds(1), back).deputyId("usr_ben");
        hear(List.of(Events.user(Cast.HOTEL, 1, Cast.user("usr_away", "en").absence(away))));
        hear(List.of(Events.alert(Cast.HOTEL,
                Cast.alert("case_away", 75, clock.instant()).recipients(Cast.only("usr_away")))));
        RESPONSE.says(ResponseService.open("case_away"));

        deliver();

        assertThat(about("case_away")).hasSize(2).allMatch(one -> one.recipient().equals("usr_ben"))
                .allMatch(one -> one.because()
                        .equals(List.of(new Reason(Reason.Kind.AWAY, "Name of usr_away", back))));
        assertThat(MAIL.each(MailServer::recipient)).containsExactly("usr_ben");
    }

    @Test
    void aDeletedTeamLeavesTheShopToEverybody() {
        hear(List.of(Events.team(Cast.HOTEL, 2, new TeamChangedDto("team_gone", "mer_hotel", "Gone", true)),
                Events.team(Cast.HOTEL, 1, new TeamChangedDto("team_gone", "mer_hotel", "Gone", false))));
        var alarm = Events.alert(Cast.HOTEL,
                Cast.alert("case_gone", 50, clock.instant()).recipients(Cast.people(List.of("team_gone"))));

        hear(List.of(alarm));

        assertThat(about("case_gone")).extracting(Delivery::recipient).contains("usr_boss").containsAll(Cast.FRONT);
    }

    @Test
    void merchantsDoNotHearOfEachOther() {
        hear(List.of(Events.user(Cast.CAFE, 1, Cast.user("usr_cafe", "en", Cast.TEAM))));
        hear(List.of(Events.alert(Cast.CAFE, Cast.alert("case_cafe", 100, clock.instant()))));
        raise("case_any", 100);

        assertThat(about(Cast.CAFE, "case_cafe")).extracting(Delivery::recipient).containsOnly("usr_cafe");
        assertThat(about(Cast.HOTEL, "case_cafe")).isEmpty();
        assertThat(about("case_any")).extracting(Delivery::recipient).doesNotContain("usr_cafe");
    }

    @Test
    void anAlarmThatTravelledLongIsLate() {
        var alarm = Cast.alert("case_late", 50, clock.instant().minus(Duration.ofMinutes(5)));

        hear(List.of(Events.alert(Cast.HOTEL, alarm)));

        assertThat(about("case_late")).hasSize(3).allMatch(delivery -> deadline(delivery).late());
    }

    @Test
    void onlyResponseServiceRaisesAlarms() {
        var alarm = Events.alert(Cast.HOTEL, Cast.alert("case_forged", 100, clock.instant()));

        var verdict = Events.send(api, new Principal.Service("review-service"), List.of(alarm));

        assertThat(verdict.rejected()).singleElement().extracting(Events.Rejected::retryable).isEqualTo(false);
        assertThat(about("case_forged")).isEmpty();
    }
}
