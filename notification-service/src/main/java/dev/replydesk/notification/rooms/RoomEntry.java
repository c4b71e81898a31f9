package dev.replydesk.notification.rooms;

import dev.replydesk.notification.rooms.domain.Room;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about a room.
 *
 * @param url
 *            null where the stored address stays
 */
public record RoomEntry(Room.Profile profile, @Nullable String url, @Nullable String secret) {

    /** Without address and secret: this may end up in a log. */
    @Override
    public String toString() {
        return "RoomEntry[" + profile + "]";
    }
}
