package dev.replydesk.notification.rooms.web;

import dev.replydesk.notification.api.model.ChannelChangeDto;
import dev.replydesk.notification.api.model.ChannelFailureDto;
import dev.replydesk.notification.api.model.ChannelTrialDto;
import dev.replydesk.notification.api.model.ChannelTrialDto.OutcomeEnum;
import dev.replydesk.notification.api.model.ConnectedChannelDto;
import dev.replydesk.notification.api.model.ConnectedChannelStateDto;
import dev.replydesk.notification.api.model.NewChannelDto;
import dev.replydesk.notification.api.model.RoomKindDto;
import dev.replydesk.notification.api.model.RoomLanguageDto;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.RoomEntry;
import dev.replydesk.notification.rooms.domain.Health;
import dev.replydesk.notification.rooms.domain.Interests;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rooms between their JSON and the domain; addresses and secrets only ever come in. */
final class ChannelDtos {

    private ChannelDtos() {
    }

    static RoomEntry entry(NewChannelDto dto) {
        var language = dto.getLanguage() == null ? RoomLanguageDto.EN : dto.getLanguage();
        var profile = new Room.Profile(dto.getName(), language.getValue(),
                dto.getZone() == null ? "UTC" : dto.getZone(),
                interests(dto.getTeamIds(), dto.getThresholds()), !Boolean.FALSE.equals(dto.getEnabled()));
        return new RoomEntry(profile, dto.getUrl(), dto.getSecret());
    }

    static RoomEntry entry(ChannelChangeDto dto) {
        var profile = new Room.Profile(dto.getName(), dto.getLanguage().getValue(), dto.getZone(),
                interests(dto.getTeamIds(), dto.getThresholds()), dto.getEnabled());
        return new RoomEntry(profile, dto.getUrl(), dto.getSecret());
    }

    private static Interests interests(@Nullable List<String> teams, @Nullable List<Integer> thresholds) {
        return new Interests(teams == null ? Set.of() : Set.copyOf(teams),
                thresholds == null ? Set.of() : Set.copyOf(thresholds));
    }

    static ConnectedChannelDto channel(Room room) {
        var address = room.address();
        return new ConnectedChannelDto(room.id(), RoomKindDto.valueOf(room.kind().name()), room.name(), address.host(),
                address.end(), address.hasSecret(), RoomLanguageDto.fromValue(room.language()), room.zone(),
                room.interests().teamIds().stream().sorted().toList(),
                room.interests().thresholds().stream().sorted().toList(), room.enabled(), state(room), room.version());
    }

    private static ConnectedChannelStateDto state(Room room) {
        return new ConnectedChannelStateDto().workedAt(room.health().workedAt()).failure(failure(room.health()))
                .switchedOff(room.switchedOff());
    }

    private static @Nullable ChannelFailureDto failure(Health health) {
        var trouble = health.trouble();
        return trouble == null ? null : new ChannelFailureDto(trouble.reason(), trouble.since(), trouble.at());
    }

    static ChannelTrialDto trial(Receipt receipt, Instant now) {
        return switch (receipt) {
            case Receipt.Accepted _ -> new ChannelTrialDto(true, OutcomeEnum.TAKEN, "the message was taken", now);
            case Receipt.NotNow(var why) -> new ChannelTrialDto(false, OutcomeEnum.NOT_NOW, why, now);
            case Receipt.Refused(var why) -> new ChannelTrialDto(false, OutcomeEnum.REFUSED, why, now);
            case Receipt.Gone(var why) -> new ChannelTrialDto(false, OutcomeEnum.GONE, why, now);
            case Receipt.NotBefore(var turn, var why) ->
                new ChannelTrialDto(false, OutcomeEnum.NOT_BEFORE, why + "; try again after " + turn, now);
        };
    }
}
