package dev.replydesk.notification;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.gatewayapi.model.UserChangedDto;
import dev.replydesk.notification.responseapi.model.CaseAlertDto;
import dev.replydesk.notification.responseapi.model.RecipientsDto;
import dev.replydesk.notification.responseapi.model.RecipientsDto.RolesEnum;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Two merchants, three people who answer for the shop in two languages, and what response-service says about a case.
 */
public final class Cast {

    public static final MerchantId HOTEL = new MerchantId("mer_hotel");
    public static final MerchantId CAFE = new MerchantId("mer_cafe");
    public static final String TEAM = "team_front";
    public static final List<String> FRONT = List.of("usr_anna", "usr_ben", "usr_lin");
    private static final List<RolesEnum> SHOP = List.of(RolesEnum.AGENT, RolesEnum.MANAGER, RolesEnum.ADMIN);

    private Cast() {
    }

    /** The three of the team, and an admin who is not in it. */
    public static List<Events.Event> hotel() {
        return List.of(Events.merchant(HOTEL, "Seehotels"), Events.user(HOTEL, 1, user("usr_anna", "en", TEAM)),
                Events.user(HOTEL, 1, user("usr_ben", "en-GB", TEAM)),
                Events.user(HOTEL, 1, user("usr_lin", "zh-CN", TEAM)),
                Events.user(HOTEL, 1, user("usr_boss", "en").roles(List.of("ADMIN"))));
    }

    public static UserChangedDto user(String id, String language, String... teams) {
        var zone = language.startsWith("zh") ? "Asia/Shanghai" : "Europe/Berlin";
        return new UserChangedDto(id, HOTEL.value(), "Name of " + id, id + "@example.org", language, zone,
                List.of("AGENT"), List.of(teams), true, "ACTIVE", 1L);
    }

    /** An alert to the people of the team, raised as its threshold passes. */
    public static CaseAlertDto alert(String caseId, int threshold, Instant now) {
        var dueAt = now.plus(Duration.ofMinutes(100 - threshold));
        return new CaseAlertDto(caseId, CaseAlertDto.ClockEnum.FIRST_REPLY, dueAt, dueAt, threshold, now, false,
                "shp_1",
                people(List.of(TEAM)), channels(threshold), caseId + "|" + dueAt + "|" + threshold).rating(1);
    }

    public static RecipientsDto people(List<String> teams) {
        return new RecipientsDto(List.of(), teams, SHOP);
    }

    public static RecipientsDto only(String user) {
        return new RecipientsDto(List.of(user), List.of(), List.of());
    }

    private static List<CaseAlertDto.ChannelsEnum> channels(int threshold) {
        return threshold == 75 || threshold == 100
                ? List.of(CaseAlertDto.ChannelsEnum.IN_APP, CaseAlertDto.ChannelsEnum.MAIL)
                : List.of(CaseAlertDto.ChannelsEnum.IN_APP);
    }
}
