package dev.replydesk.chassis.tenant;

import dev.replydesk.chassis.problem.ProblemException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import reactor.core.publisher.Mono;

/** Gives the use cases their caller without any of them touching the security framework. */
public final class Principals {
    private Principals() {
    }

    /** The verified caller of the current request; 401 if there is none. */
    public static Mono<Principal> current() {
        return ReactiveSecurityContextHolder.getContext().mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(a -> a.getPrincipal() instanceof Principal p ? p : null)
                .switchIfEmpty(Mono.error(() -> ProblemException.unauthorized("Sign in first")));
    }

    /** The caller if it has the right, else the 403 that names the right. */
    public static Mono<Principal> require(Permission permission) {
        return current().map(p -> p.require(permission));
    }

    public static Mono<MerchantId> merchant() {
        return current().map(Principal::merchant);
    }
}
