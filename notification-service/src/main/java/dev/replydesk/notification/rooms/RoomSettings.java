package dev.replydesk.notification.rooms;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How rooms are told, and the file whose bytes seal their addresses.
 *
 * @param otherAddresses
 *            lets people name any address, for simulators; on the open net it would let our requests go anywhere
 * @param publicUrl
 *            where the reader opens Replydesk
 * @param gather
 *            least time between two messages with alerts to one room
 * @param limit
 *            longest wait for an answer
 * @param patience
 *            how long a room may fail before somebody else is told
 */
@Validated
@ConfigurationProperties("replydesk.channels")
public record RoomSettings(
        @NotNull(message = "set replydesk.channels.key (REPLYDESK_CREDENTIALS_KEY) to a key file") Path key,
        @DefaultValue("false") boolean otherAddresses,
        @NotNull(message = "PUBLIC_URL must be the address people open") URI publicUrl,
        @DefaultValue("1m") Duration gather, @DefaultValue("10s") Duration limit,
        @DefaultValue("10m") Duration patience) {}
