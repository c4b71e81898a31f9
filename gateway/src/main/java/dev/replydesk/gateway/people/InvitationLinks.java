package dev.replydesk.gateway.people;

import dev.replydesk.gateway.GatewayProperties;
import dev.replydesk.gateway.people.domain.Invitation;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes the links; the token is in the fragment, which browsers never send, so no log and no proxy sees it. */
@Component
class InvitationLinks {
    private final String base;

    InvitationLinks(GatewayProperties properties) {
        this.base = properties.publicUrl().toString().replaceAll("/+$", "") + "/invitation#";
    }

    record Fresh(Secret token, Invitation invitation) {}

    Fresh fresh(Instant now) {
        var token = Secret.random();
        return new Fresh(token, Invitation.issuedAt(now, token.hash()));
    }

    Invited handOver(User user, Fresh fresh) {
        return new Invited(user, base + fresh.token().value(), fresh.invitation().expiresAt());
    }
}
