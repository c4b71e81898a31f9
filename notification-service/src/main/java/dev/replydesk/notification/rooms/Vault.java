package dev.replydesk.notification.rooms;

import dev.replydesk.chassis.seal.KeyFile;
import dev.replydesk.chassis.seal.Seal;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.rooms.domain.Room;
import dev.replydesk.notification.rooms.domain.Sealed;
import java.net.URI;
import java.util.HashMap;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps the addresses and secrets of rooms sealed in their documents. */
@Component
public class Vault {

    private final Seal seal;

    Vault(RoomSettings settings) {
        this.seal = new Seal(KeyFile.read(settings.key()));
    }

    Sealed seal(MerchantId merchant, String roomId, Address address) {
        var credentials = new HashMap<String, String>();
        credentials.put("url", address.url().toString());
        if (address.secret() != null) {
            credentials.put("secret", address.secret());
        }
        return new Sealed(seal.close(merchant, roomId, credentials), address.url().getHost(),
                Seal.end(address.url().toString()), address.secret() != null);
    }

    /** {@link dev.replydesk.chassis.seal.SealBroken} where the key file is not the one it was sealed with. */
    public Address open(MerchantId merchant, Room room) {
        var credentials = seal.open(merchant, room.id(), room.address().box());
        return new Address(URI.create(Objects.requireNonNull(credentials.get("url"))), credentials.get("secret"));
    }
}
