package dev.replydesk.notification.alerts.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.notification.api.NotificationsApi;
import dev.replydesk.notification.api.model.NotificationDto;
import dev.replydesk.notification.api.model.NotificationPageDto;
import dev.replydesk.notification.api.model.UnreadCountDto;
import dev.replydesk.notification.inapp.NotificationService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class NotificationsController implements NotificationsApi {

    private final NotificationService notifications;

    NotificationsController(NotificationService notifications) {
        this.notifications = notifications;
    }

    @Override
    public Mono<ResponseEntity<NotificationPageDto>> listNotifications(Boolean unreadOnly, Integer limit,
            @Nullable String cursor, ServerWebExchange exchange) {
        return person().flatMap(me -> notifications.list(me.merchant(), me.userId(), unreadOnly, limit, cursor))
                .map(page -> ResponseEntity.ok(NotificationDtos.page(page)));
    }

    @Override
    public Mono<ResponseEntity<UnreadCountDto>> readAllNotifications(ServerWebExchange exchange) {
        return person().flatMap(me -> notifications.readAll(me.merchant(), me.userId()))
                .map(unread -> ResponseEntity.ok(new UnreadCountDto(unread)));
    }

    @Override
    public Mono<ResponseEntity<NotificationDto>> readNotification(String id, ServerWebExchange exchange) {
        return person().flatMap(me -> notifications.read(me.merchant(), me.userId(), id))
                .map(read -> ResponseEntity.ok(NotificationDtos.notification(read)));
    }

    private static Mono<Principal.Person> person() {
        return Principals.current().map(caller -> switch (caller) {
            case Principal.Person me -> me;
            case Principal.ApiKey _,Principal.Service _ -> throw ProblemException
                    .forbidden("Only a person has alerts; sign in as one, or read GET /api/v1/deliveries");
        });
    }
}
