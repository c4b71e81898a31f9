package dev.replydesk.gateway.people;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.people.domain.Merchant;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserChange;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps the merchant's list of ADMINs; a seat is left before the right goes and taken after it came, never too many.
 */
@Component
class AdminSeats {
    private final Merchants merchants;
    private final Users users;

    AdminSeats(Merchants merchants, Users users) {
        this.merchants = merchants;
        this.users = users;
    }

    Mono<Void> leave(User user, UserChange change) {
        if (!change.takesAdminFrom(user)) {
            return Mono.empty();
        }
        return change(user, m -> m.withoutAdmin(user.id())).then();
    }

    Mono<User> take(User user) {
        if (!user.isActingAdmin()) {
            return Mono.just(user);
        }
        return change(user, m -> m.withAdmin(user.id())).thenReturn(user);
    }

    /** After a change that did not happen: whoever is still ADMIN gets the seat back. */
    Mono<Void> retake(MerchantId merchant, String userId) {
        return users.find(merchant, userId).flatMap(this::take).then();
    }

    private Mono<Merchant> change(User user, UnaryOperator<Merchant> change) {
        return merchants.update(new MerchantId(user.merchantId()), user.merchantId(), change);
    }
}
