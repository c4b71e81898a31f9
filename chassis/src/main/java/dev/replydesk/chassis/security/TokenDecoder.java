package dev.replydesk.chassis.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Verifies tokens against their issuer's keys and remembers the verdict while the token lives. */
final class TokenDecoder implements ReactiveJwtDecoder {
    private static final Duration SKEW = Duration.ofSeconds(5);
    private static final int REMEMBERED = 10_000;
    private final ReactiveJwtDecoder verifier;
    private final Clock clock;
    private final Map<String, Jwt> verified = new ConcurrentHashMap<>();

    TokenDecoder(String audience, TrustedKeys keys, Clock clock) {
        this.clock = clock;
        this.verifier = verifier(audience, keys, clock);
    }

    @Override
    public Mono<Jwt> decode(String token) {
        var known = verified.get(token);
        if (known != null && clock.instant().isBefore(expiry(known))) {
            return Mono.just(known);
        }
        return verifier.decode(token).doOnNext(jwt -> remember(token, jwt));
    }

    private void remember(String token, Jwt jwt) {
        if (verified.size() >= REMEMBERED) {
            verified.clear();
        }
        verified.put(token, jwt);
    }

    private static Instant expiry(Jwt token) {
        return Objects.requireNonNull(token.getExpiresAt());
    }

    private static ReactiveJwtDecoder verifier(String audience, TrustedKeys keys, Clock clock) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(token -> Flux.fromIterable(issuerKeys(keys, token)))
                .jwsAlgorithm(SignatureAlgorithm.ES256).build();
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        time.setAllowEmptyExpiryClaim(false);
        var forUs = new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, aud -> aud != null && aud.contains(
                audience));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(time, forUs)));
        return decoder;
    }

    /** Only the key that the token names, among those of the issuer it claims. */
    private static List<JWK> issuerKeys(TrustedKeys keys, SignedJWT token) {
        try {
            var issuer = Objects.requireNonNullElse(token.getJWTClaimsSet().getIssuer(), "");
            var kid = token.getHeader().getKeyID();
            return keys.of(issuer).stream().filter(k -> k.getKeyID().equals(kid)).toList();
        } catch (ParseException e) {
            return List.of();
        }
    }
}
