package dev.replydesk.notification.rooms;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.rooms.domain.Sealed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A vault with a key of its own, for tests without the service around them. */
public final class Vaults {

    public static final Vault ONE = vault();

    private Vaults() {
    }

    public static Sealed sealed(MerchantId merchant, String room, String url, @Nullable String secret) {
        return ONE.seal(merchant, room, new Address(URI.create(url), secret));
    }

    public static RoomSettings settings(boolean otherAddresses) {
        try {
            var key = Files.createTempFile("rooms", "key");
            key.toFile().deleteOnExit();
            return new RoomSettings(Files.writeString(key, "a key file"), otherAddresses,
                    URI.create("https://desk.example.org"), Duration.ofMinutes(1), Duration.ofSeconds(2),
                    Duration.ofMinutes(10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vault vault() {
        return new Vault(settings(true));
    }
}
