package dev.replydesk.gateway.people.peers;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.gateway.internalapi.model.AbsenceDto;
import dev.replydesk.gateway.internalapi.model.MerchantCreatedDto;
import dev.replydesk.gateway.internalapi.model.QuietHoursDto;
import dev.replydesk.gateway.internalapi.model.TeamChangedDto;
import dev.replydesk.gateway.internalapi.model.UserChangedDto;
import dev.replydesk.gateway.people.domain.Absence;
import dev.replydesk.gateway.people.domain.Merchant;
import dev.replydesk.gateway.people.domain.QuietHours;
import dev.replydesk.gateway.people.domain.Team;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who works with people elsewhere hears of every change of version, and of nothing that moves none. */
@Configuration(proxyBeanMethods = false)
class PeopleEvents {
    private static final List<String> LISTENERS = List.of("response-service", "notification-service");

    @Bean
    Announcements<Merchant> merchantAnnouncements() {
        return (before, after) -> before == null ? toAll("MerchantCreated", told(after)) : List.of();
    }

    @Bean
    Announcements<User> userAnnouncements() {
        return (before, after) -> before != null && before.version() == after.version()
                ? List.of()
                : toAll("UserChanged", told(after));
    }

    @Bean
    Announcements<Team> teamAnnouncements() {
        return (before, after) -> toAll("TeamChanged", told(after));
    }

    private static List<Announcement> toAll(String type, Object data) {
        return LISTENERS.stream().map(listener -> new Announcement(type, listener, data)).toList();
    }

    private static MerchantCreatedDto told(Merchant merchant) {
        return new MerchantCreatedDto(merchant.id(), merchant.name(), merchant.createdAt());
    }

    private static TeamChangedDto told(Team team) {
        return new TeamChangedDto(team.id(), team.merchantId(), team.name(), team.deleted()).leadId(team.leadId());
    }

    private static UserChangedDto told(User user) {
        var profile = user.profile();
        return new UserChangedDto().id(user.id()).merchantId(user.merchantId()).name(profile.name())
                .mail(profile.mail()).language(profile.language()).zone(profile.zone())
                .roles(user.rights().roles().stream().map(Enum::name).toList())
                .teamIds(user.rights().teamIds()).active(user.state() != UserState.INACTIVE)
                .state(user.state().name()).principalVersion(user.version()).absence(absence(user.absence()))
                .quietHours(quietHours(user.quietHours()));
    }

    private static @Nullable AbsenceDto absence(@Nullable Absence absence) {
        return absence == null
                ? null
                : new AbsenceDto(absence.from(), absence.until()).deputyId(absence.deputyId());
    }

    private static @Nullable QuietHoursDto quietHours(@Nullable QuietHours hours) {
        return hours == null
                ? null
                : new QuietHoursDto(hours.days().stream().map(Enum::name).toList(), hours.from(), hours.to());
    }
}
