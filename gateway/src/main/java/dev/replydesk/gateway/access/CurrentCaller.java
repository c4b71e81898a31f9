package dev.replydesk.gateway.access;

import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import reactor.core.publisher.Mono;

/** The caller of the request at hand, for whoever passes the request on. */
public final class CurrentCaller {
    private CurrentCaller() {
    }

    /** Empty where nobody needed to sign in. */
    public static Mono<Caller> get() {
        return ReactiveSecurityContextHolder.getContext().mapNotNull(SecurityContext::getAuthentication)
                .ofType(CallerAuthentication.class).map(CallerAuthentication::caller);
    }
}
