package dev.replydesk.notification.alerts.response;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.alerts.AlertService;
import dev.replydesk.notification.alerts.domain.Alarm;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.ClockKind;
import dev.replydesk.notification.delivery.domain.Stage;
import dev.replydesk.notification.people.domain.Audience;
import dev.replydesk.notification.people.domain.Group;
import dev.replydesk.notification.responseapi.model.CaseAlertDto;
import dev.replydesk.notification.responseapi.model.RecipientsDto;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Hears that a deadline comes close, has passed, or that nobody acknowledged it. */
@Component
class CaseAlarms implements EventHandler<CaseAlertDto> {

    private final AlertService alerts;
    private final Clock clock;

    CaseAlarms(AlertService alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("CaseWarned", "CaseBreached", "CaseEscalated");
    }

    @Override
    public String producer() {
        return "response-service";
    }

    @Override
    public Class<CaseAlertDto> payload() {
        return CaseAlertDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<CaseAlertDto>> events) {
        var byMerchant = events.stream().collect(Collectors.groupingBy(Received::merchant));
        return Flux.fromIterable(byMerchant.entrySet()).concatMap(entry -> raise(entry.getKey(), entry.getValue()));
    }

    private Flux<Rejection> raise(MerchantId merchant, List<Received<CaseAlertDto>> events) {
        var now = clock.instant();
        var alarms = events.stream()
                .collect(Collectors.toMap(Received::id, event -> alarm(event.data(), now), (first, _) -> first));
        return alerts.raise(merchant, alarms).map(untold -> new Rejection(untold.alarm(), untold.reason(), true));
    }

    private static Alarm alarm(CaseAlertDto data, Instant now) {
        var late = Alarm.isLate(data.getLate(), data.getThresholdAt(), now);
        var alert = new Alert.Deadline(data.getCaseId(), ClockKind.valueOf(data.getClock().getValue()),
                data.getStage() == null ? null : Stage.valueOf(data.getStage().getValue()), data.getDueAt(),
                data.getReplyDueAt(),
                data.getThreshold(), data.getLevel(), late, now, data.getRating(), data.getNotBefore());
        var channels = data.getChannels().stream().map(channel -> ChannelKind.valueOf(channel.getValue()));
        return new Alarm(data.getDedupeKey(), alert, audience(data.getRecipients()),
                channels.collect(Collectors.toSet()));
    }

    private static Audience audience(RecipientsDto recipients) {
        var roles = recipients.getRoles().stream().map(RecipientsDto.RolesEnum::getValue).collect(Collectors.toSet());
        return new Audience(Set.copyOf(recipients.getUsers()), Set.copyOf(recipients.getTeams()), roles,
                groups(recipients));
    }

    private static Set<Group> groups(RecipientsDto recipients) {
        var groups = recipients.getGroups();
        return groups == null
                ? Set.of()
                : groups.stream().map(group -> Group.valueOf(group.getValue())).collect(Collectors.toSet());
    }
}
