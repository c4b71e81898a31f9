package dev.replydesk.gateway.people;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.people.domain.QuietHours;
import dev.replydesk.gateway.people.domain.User;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** When people want to be left alone; they alone say it. */
@Service
public class QuietHoursService {
    private final Users users;
    private final Clock clock;

    QuietHoursService(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** Null: no hour is quiet any more. */
    public Mono<User> set(MerchantId merchant, String id, long version, @Nullable QuietHours hours) {
        return users.update(merchant, id, user -> {
            IfMatch.check(version, user.version());
            return user.quietAt(hours, id, clock.instant());
        }).switchIfEmpty(Mono.error(UserService::unknown));
    }
}
