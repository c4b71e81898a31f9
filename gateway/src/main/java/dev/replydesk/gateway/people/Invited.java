package dev.replydesk.gateway.people;

import dev.replydesk.gateway.people.domain.User;
import java.time.Instant;

/** A person and the link that lets them in, which is known only now. */
public record Invited(User user, String url, Instant expiresAt) {
    @Override
    public String toString() {
        return "Invited[" + user.id() + "]";
    }
}
