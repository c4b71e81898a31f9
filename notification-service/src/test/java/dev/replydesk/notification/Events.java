package dev.replydesk.notification;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.notification.gatewayapi.model.MerchantCreatedDto;
import dev.replydesk.notification.gatewayapi.model.TeamChangedDto;
import dev.replydesk.notification.gatewayapi.model.UserChangedDto;
import dev.replydesk.notification.responseapi.model.CaseAlertDto;
import dev.replydesk.notification.responseapi.model.MissesForetoldDto;
import dev.replydesk.notification.reviewapi.model.ReviewsMissingDto;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Events as the producers send them, made from the producers' own contracts. */
public final class Events {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One CloudEvent. */
    public record Event(String id, String source, String type, String subject, String merchantid, String sequence,
            String specversion, String time, String datacontenttype, Object data) {}

    /** What the receiver says about a batch. */
    public record Verdict(List<Rejected> rejected) {}

    /** One refusal. */
    public record Rejected(String id, String reason, boolean retryable) {}

    private Events() {
    }

    public static Event user(MerchantId merchant, long sequence, UserChangedDto user) {
        return event("gateway", "UserChanged", merchant, user.getId(), sequence, user);
    }

    public static Event team(MerchantId merchant, long sequence, TeamChangedDto team) {
        return event("gateway", "TeamChanged", merchant, team.getId(), sequence, team);
    }

    public static Event merchant(MerchantId merchant, String name) {
        return event("gateway", "MerchantCreated", merchant, merchant.value(), 1,
                new MerchantCreatedDto(merchant.value(), name, Instant.EPOCH));
    }

    public static Event alert(MerchantId merchant, CaseAlertDto alert) {
        var type = alert.getThreshold() == 100 ? "CaseBreached" : "CaseWarned";
        return event("response-service", type, merchant, alert.getCaseId(), alert.getThreshold(), alert);
    }

    public static Event missing(MerchantId merchant, ReviewsMissingDto missing) {
        return event("review-service", "ReviewsMissing", merchant, "src_1", 7, missing);
    }

    public static Event foretold(MerchantId merchant, MissesForetoldDto misses) {
        return event("response-service", "MissesForetold", merchant, "mws_1", 7, misses);
    }

    /** Sends a batch as the service its events come from. */
    public static Verdict send(TestApi api, List<Event> events) {
        return send(api, new Principal.Service(events.getFirst().source()), events);
    }

    public static Verdict send(TestApi api, Principal sender, List<Event> events) {
        return api.as(sender).post().uri("/internal/v1/events")
                .contentType(MediaType.parseMediaType("application/cloudevents-batch+json"))
                .bodyValue(JSON.writeValueAsBytes(events)).exchange().expectStatus().isOk().expectBody(Verdict.class)
                .returnResult().getResponseBody();
    }

    private static Event event(String source, String type, MerchantId merchant, String subject, long sequence,
            Object data) {
        return new Event(UUID.randomUUID().toString(), source, type, subject, merchant.value(),
                String.valueOf(sequence), "1.0", Instant.EPOCH.toString(), "application/json", data);
    }
}
