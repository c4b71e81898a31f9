package dev.replydesk.gateway.people;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.gateway.people.domain.Merchant;
import dev.replydesk.gateway.people.domain.Profile;
import dev.replydesk.gateway.people.domain.Rights;
import dev.replydesk.gateway.people.domain.Role;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserState;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Making tenants, which only the first start and an operator can do. */
@Service
public class MerchantService {
    public static final Rights FOUNDER = new Rights(List.of(Role.ADMIN), List.of());

    private final Merchants merchants;
    private final Users users;
    private final AdminSeats seats;
    private final UserService people;
    private final InvitationLinks links;
    private final PasswordHashing hashing;
    private final Clock clock;

    MerchantService(Merchants merchants, Users users, AdminSeats seats, UserService people, InvitationLinks links,
            PasswordHashing hashing, Clock clock) {
        this.merchants = merchants;
        this.users = users;
        this.seats = seats;
        this.people = people;
        this.links = links;
        this.hashing = hashing;
        this.clock = clock;
    }

    public Mono<Merchant> get(MerchantId id) {
        return merchants.find(id, id.value());
    }

    public Mono<String> hash(String password) {
        return hashing.hash(password);
    }

    /** The merchant, made now unless it was there. */
    public Mono<Merchant> ensure(MerchantId id, String name, String actor) {
        return merchants.insert(id, Merchant.created(id.value(), name, actor, clock.instant()))
                .onErrorResume(AlreadyStored.class, e -> get(id));
    }

    /**
     * The merchant's first person with exactly this password hash, made now or set right if an earlier try left
     * another.
     */
    public Mono<User> ensureFounder(MerchantId merchant, String id, Profile profile, String passwordHash) {
        var founder = User.founder(id, merchant.value(), profile, FOUNDER, passwordHash, clock.instant());
        return users.insert(merchant, founder)
                .onErrorResume(AlreadyStored.class, e -> users.update(merchant, id, u -> founder(u, passwordHash)))
                .switchIfEmpty(Mono.error(() -> mailTaken(profile))).flatMap(seats::take);
    }

    /** A further merchant and the link for its first ADMIN; asking again before it was used gives a new link. */
    public Mono<Invited> create(String name, Profile profile, String actor) {
        var merchant = new MerchantId(Ids.hash("mer_", profile.mail()));
        var id = Ids.hash("usr_", merchant.value(), profile.mail());
        var now = clock.instant();
        var fresh = links.fresh(now);
        var user = User.invited(id, merchant.value(), profile, FOUNDER, fresh.invitation(), actor, now);
        return users.insert(merchant, user).map(stored -> links.handOver(stored, fresh))
                .onErrorResume(AlreadyStored.class, e -> renewed(merchant, id, profile, actor))
                .flatMap(invited -> ensure(merchant, name, actor).thenReturn(invited));
    }

    private Mono<Invited> renewed(MerchantId merchant, String id, Profile profile, String actor) {
        return users.find(merchant, id).filter(user -> user.state() == UserState.INVITED)
                .switchIfEmpty(Mono.error(() -> mailTaken(profile)))
                .flatMap(user -> people.inviteAgain(merchant, id, actor));
    }

    private User founder(User user, String passwordHash) {
        var settled = user.credentials().lastSignInAt() != null;
        return settled || passwordHash.equals(user.credentials().passwordHash())
                ? user
                : user.withPassword(passwordHash, clock.instant());
    }

    private static ProblemException mailTaken(Profile profile) {
        return ProblemException.conflict("mail-taken", "Somebody has the mail address " + profile.mail() + " already.");
    }
}
