package dev.replydesk.notification.people.gateway;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.notification.gatewayapi.model.AbsenceDto;
import dev.replydesk.notification.gatewayapi.model.MerchantCreatedDto;
import dev.replydesk.notification.gatewayapi.model.QuietHoursDto;
import dev.replydesk.notification.gatewayapi.model.TeamChangedDto;
import dev.replydesk.notification.gatewayapi.model.UserChangedDto;
import dev.replydesk.notification.people.PeopleService;
import dev.replydesk.notification.people.domain.Absence;
import dev.replydesk.notification.people.domain.Copy;
import dev.replydesk.notification.people.domain.Merchant;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.people.domain.QuietHours;
import dev.replydesk.notification.people.domain.Team;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is heard from the gateway and what is kept of it. */
@Configuration(proxyBeanMethods = false)
class GatewayEvents {

    private static final String INVITED = "INVITED";

    @Bean
    EventHandler<UserChangedDto> userChanged(PeopleService people) {
        return new Lesson<>("UserChanged", UserChangedDto.class, GatewayEvents::person, people);
    }

    @Bean
    EventHandler<TeamChangedDto> teamChanged(PeopleService people) {
        return new Lesson<>("TeamChanged", TeamChangedDto.class, GatewayEvents::team, people);
    }

    @Bean
    EventHandler<MerchantCreatedDto> merchantCreated(PeopleService people) {
        return new Lesson<>("MerchantCreated", MerchantCreatedDto.class, GatewayEvents::merchant, people);
    }

    private static Copy person(Received<UserChangedDto> event) {
        var user = event.data();
        return new Person(event.subject(), event.sequence(), user.getName(), user.getMail(), user.getLanguage(),
                user.getZone(), Set.copyOf(user.getRoles()), Set.copyOf(user.getTeamIds()), user.getActive(),
                user.getState().equals(INVITED), absence(user.getAbsence()),
                quietHours(user.getQuietHours()));
    }

    private static @Nullable Absence absence(@Nullable AbsenceDto told) {
        return told == null ? null : new Absence(told.getFrom(), told.getUntil(), told.getDeputyId());
    }

    private static @Nullable QuietHours quietHours(@Nullable QuietHoursDto told) {
        return told == null
                ? null
                : new QuietHours(told.getDays().stream().map(DayOfWeek::valueOf).toList(), told.getFrom(),
                        told.getTo());
    }

    private static Copy team(Received<TeamChangedDto> event) {
        var team = event.data();
        return new Team(event.subject(), event.sequence(), team.getName(), team.getDeleted(), team.getLeadId());
    }

    private static Copy merchant(Received<MerchantCreatedDto> event) {
        return new Merchant(event.merchant().value(), event.sequence(), event.data().getName());
    }
}
