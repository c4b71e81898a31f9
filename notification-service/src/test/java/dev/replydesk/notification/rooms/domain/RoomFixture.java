package dev.replydesk.notification.rooms.domain;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import java.util.Set;

/** Rooms that listen to what goes out by mail. */
public final class RoomFixture {

    public static final Interests AS_MAIL = new Interests(Set.of(), Set.of());

    private RoomFixture() {
    }

    public static Room room(String id, ChannelKind kind, Sealed address) {
        return Room.connect(id, kind, new Room.Profile("Front desk", "en", "Europe/Berlin", AS_MAIL, true), address);
    }

    public static Room reading(String language, String zone, ChannelKind kind) {
        return Room.connect("chn_reader", kind, new Room.Profile("前台", language, zone, AS_MAIL, true),
                new Sealed("", "example.org", "", false));
    }

    public static Room listening(Interests interests) {
        return Room.connect("chn_1", ChannelKind.SLACK, new Room.Profile("Front desk", "en", "UTC", interests, true),
                new Sealed("", "hooks.slack.com", "", false));
    }
}
