package dev.replydesk.chassis.security;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Mono;

/** Reads the caller out of a verified token; only the gateway speaks for people and keys. */
final class TokenPrincipals implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {
    private static final String GATEWAY = "gateway";

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        return Mono.fromCallable(() -> new PrincipalAuthentication(principal(token)));
    }

    static Principal principal(Jwt token) {
        try {
            return read(token);
        } catch (RuntimeException e) {
            throw new InvalidBearerTokenException("the token's claims cannot be read", e);
        }
    }

    private static Principal read(Jwt token) {
        var subject = Objects.requireNonNull(token.getSubject());
        var issuer = Objects.requireNonNull(token.getClaimAsString("iss"));
        if (subject.equals("service:" + issuer)) {
            return new Principal.Service(issuer);
        }
        if (!issuer.equals(GATEWAY) || subject.startsWith("service:")) {
            throw new BadJwtException(issuer + " may not speak for " + subject);
        }
        var merchant = new MerchantId(Objects.requireNonNull(token.getClaimAsString("merchant")));
        return subject.startsWith("key:")
                ? new Principal.ApiKey(subject.substring(4), merchant, scopes(token))
                : person(token, subject, merchant);
    }

    private static Principal person(Jwt token, String subject, MerchantId merchant) {
        var roles = list(token.getClaimAsStringList("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Principal.Person(subject, merchant, roles, Set.copyOf(list(token.getClaimAsStringList("teams"))),
                Objects.requireNonNullElse(token.getClaimAsString("name"), ""),
                Objects.requireNonNullElse(token.getClaimAsString("lang"), "en"));
    }

    private static Set<Scope> scopes(Jwt token) {
        return list(token.getClaimAsStringList("scopes")).stream().map(Scope::of).collect(Collectors.toSet());
    }

    private static List<String> list(@Nullable List<String> claim) {
        return claim == null ? List.of() : claim;
    }
}
