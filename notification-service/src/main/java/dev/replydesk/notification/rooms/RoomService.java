package dev.replydesk.notification.rooms;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.rooms.domain.Room;
import dev.replydesk.notification.rooms.domain.Sealed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Connects, changes and forgets the rooms of a merchant, and knows them when somebody has to be told. */
@Service
public class RoomService {

    private static final int MOST = 100;
    private final Rooms rooms;
    private final AddressRules rules;
    private final Vault vault;
    private final Clock clock;

    RoomService(Rooms rooms, AddressRules rules, Vault vault, Clock clock) {
        this.rooms = rooms;
        this.rules = rules;
        this.vault = vault;
        this.clock = clock;
    }

    /** All of them, by name. */
    public Flux<Room> of(MerchantId merchant) {
        return rooms.of(merchant);
    }

    /** Those of the ids that are known. */
    public Flux<Room> known(MerchantId merchant, Collection<String> ids) {
        return ids.isEmpty() ? Flux.empty() : rooms.findAll(merchant, ids);
    }

    public Mono<Room> get(MerchantId merchant, String id) {
        return rooms.find(merchant, id).switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    public Mono<Room> connect(MerchantId merchant, ChannelKind kind, RoomEntry entry) {
        return rooms.count(merchant).flatMap(there -> {
            if (there >= MOST) {
                throw ProblemException.conflict("too-many-channels",
                        "A merchant has at most " + MOST + " channels; remove one first");
            }
            var id = Ids.random("chn_", clock);
            var address = sealed(merchant, id, kind, entry);
            return rooms.insert(merchant, Room.connect(id, kind, checked(entry.profile()), required(address)));
        });
    }

    public Mono<Room> change(MerchantId merchant, String id, long seen, RoomEntry entry) {
        return rooms.update(merchant, id, room -> {
            IfMatch.check(seen, room.version());
            return room.changed(checked(entry.profile()), sealed(merchant, id, room.kind(), entry));
        }).switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    public Mono<Void> remove(MerchantId merchant, String id, long seen) {
        return get(merchant, id).doOnNext(room -> IfMatch.check(seen, room.version()))
                .flatMap(_ -> rooms.delete(merchant, id)).then();
    }

    private @Nullable Sealed sealed(MerchantId merchant, String id, ChannelKind kind, RoomEntry entry) {
        if (entry.url() != null) {
            return vault.seal(merchant, id, rules.checked(kind, entry.url(), entry.secret()));
        }
        if (entry.secret() != null) {
            throw ProblemException.invalid("secret", "belongs to an address: send it together with url");
        }
        return null;
    }

    private static Sealed required(@Nullable Sealed address) {
        if (address == null) {
            throw ProblemException.invalid("url", "must be given");
        }
        return address;
    }

    private static Room.Profile checked(Room.Profile profile) {
        try {
            ZoneId.of(profile.zone());
            return profile;
        } catch (DateTimeException _) {
            throw ProblemException.invalid("zone", "must be a time zone such as Europe/Berlin");
        }
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound("There is no channel " + id);
    }
}
