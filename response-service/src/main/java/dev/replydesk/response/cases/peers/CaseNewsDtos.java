package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.response.cases.CaseNews;
import dev.replydesk.response.cases.domain.Alarm;
import dev.replydesk.response.cases.domain.Audience;
import dev.replydesk.response.cases.domain.Proof;
import dev.replydesk.response.cases.domain.Publication;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.internalapi.model.CaseAlertDto;
import dev.replydesk.response.internalapi.model.CaseAlertDto.ChannelsEnum;
import dev.replydesk.response.internalapi.model.CaseAlertDto.ClockEnum;
import dev.replydesk.response.internalapi.model.CaseAlertDto.StageEnum;
import dev.replydesk.response.internalapi.model.PublicationCancelledDto;
import dev.replydesk.response.internalapi.model.PublicationProvenDto;
import dev.replydesk.response.internalapi.model.PublicationRequestedDto;
import dev.replydesk.response.internalapi.model.PublicationResolvedDto;
import dev.replydesk.response.internalapi.model.RecipientsDto;
import dev.replydesk.response.internalapi.model.RecipientsDto.GroupsEnum;
import dev.replydesk.response.internalapi.model.RecipientsDto.RolesEnum;
import dev.replydesk.response.sla.domain.Stage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes our news in the words of the contract. */
@Component
class CaseNewsDtos implements CaseNews {

    @Override
    public Announcement alert(ResponseCase c, Alarm alarm) {
        var dto = new CaseAlertDto().caseId(c.id()).clock(ClockEnum.fromValue(alarm.clock().name()))
                .dueAt(alarm.dueAt())
                .replyDueAt(c.clock().dueAt())
                .threshold(alarm.threshold()).thresholdAt(alarm.at()).late(alarm.late()).rating(c.review().rating())
                .shopId(c.shop().id()).recipients(recipients(Objects.requireNonNull(alarm.audience())))
                .channels(alarm.channels().stream().map(ch -> ChannelsEnum.fromValue(ch.name())).toList())
                .level(alarm.level()).stage(stage(alarm.stage())).dedupeKey(dedupeKey(c, alarm))
                .notBefore(alarm.notBefore());
        return new Announcement(type(alarm), "notification-service", dto);
    }

    @Override
    public Announcement proven(ResponseCase c, Reply reply) {
        var publication = Objects.requireNonNull(reply.publication());
        return new Announcement("PublicationProven", "review-service",
                proven(c, reply, Objects.requireNonNull(reply.proof()), publication));
    }

    @Override
    public Announcement requested(ResponseCase c, Reply reply) {
        return new Announcement("PublicationRequested", "review-service",
                new PublicationRequestedDto(c.id(), c.review().reviewId(), reply.id(), c.obligation(), reply.revision(),
                        reply.text(), sha256(reply.text()), c.clock().dueAt()));
    }

    @Override
    public Announcement cancelled(ResponseCase c, Reply reply) {
        return new Announcement("PublicationCancelled", "review-service",
                new PublicationCancelledDto(c.id(), c.review().reviewId(), reply.id(), c.obligation()));
    }

    @Override
    public Announcement resolved(ResponseCase c, Reply reply, boolean published) {
        var confirmed = Objects.requireNonNull(reply.publication()).confirmedAt();
        return new Announcement("PublicationResolved", "review-service",
                new PublicationResolvedDto(c.id(), c.review().reviewId(), reply.id(), c.obligation(), published)
                        .publishedAt(confirmed));
    }

    private static PublicationProvenDto proven(ResponseCase c, Reply reply, Proof proof, Publication publication) {
        return new PublicationProvenDto().caseId(c.id()).reviewId(c.review().reviewId()).replyId(reply.id())
                .obligation(c.obligation()).revision(reply.revision()).text(reply.text()).hash(sha256(reply.text()))
                .url(proof.url()).confirmedAt(publication.confirmedAt()).origin(PublicationProvenDto.OriginEnum.MANUAL);
    }

    private static @Nullable StageEnum stage(@Nullable Stage stage) {
        return stage == null ? null : StageEnum.fromValue(stage.name());
    }

    /** Only the promise to the customer can be broken; the end of another time is a warning. */
    private static String type(Alarm alarm) {
        return alarm.level() != null ? "CaseEscalated" : alarm.isBreach() ? "CaseBreached" : "CaseWarned";
    }

    private static RecipientsDto recipients(Audience audience) {
        return new RecipientsDto(audience.users(), audience.teamIds(),
                audience.roles().stream().map(r -> RolesEnum.fromValue(r.name())).toList())
                .groups(audience.groups().stream().map(g -> GroupsEnum.fromValue(g.name())).toList());
    }

    private static String dedupeKey(ResponseCase c, Alarm alarm) {
        return c.id() + "/" + alarm.clock() + "/" + alarm.dueAt() + "/" + key(alarm);
    }

    private static String key(Alarm alarm) {
        if (alarm.level() != null) {
            return "level-" + alarm.level();
        }
        if (alarm.stage() != null) {
            return alarm.stage().name();
        }
        return alarm.lead() == null ? Integer.toString(alarm.threshold()) : alarm.lead().toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
