package dev.replydesk.chassis.security;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Scope;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs the short-lived tokens that services show each other; their claims are written here and nowhere else. */
public final class TokenMinter {
    private final String issuer;
    private final NimbusJwtEncoder encoder;
    private final Duration life;
    private final Clock clock;

    public TokenMinter(String issuer, ECPublicKey publicKey, ECPrivateKey privateKey, Duration life, Clock clock) {
        this.issuer = issuer;
        this.encoder = NimbusJwtEncoder.withKeyPair(publicKey, privateKey).build();
        this.life = life;
        this.clock = clock;
    }

    /** A token for this caller at one service; {@code version} is the principal version it was made from. */
    public String mint(Principal principal, String audience, long version) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder().issuer(issuer).audience(List.of(audience)).subject(principal.subject())
                .issuedAt(now).expiresAt(now.plus(life)).claim("pv", version);
        switch (principal) {
            case Principal.Person p -> person(claims, p);
            case Principal.ApiKey k -> claims.claim("merchant", k.merchant().value()).claim("scopes", k.scopes()
                    .stream().map(Scope::value).toList());
            case Principal.Service _ -> {
            }
        }
        var header = JwsHeader.with(SignatureAlgorithm.ES256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }

    private static void person(JwtClaimsSet.Builder claims, Principal.Person person) {
        claims.claim("merchant", person.merchant().value()).claim("roles", person.roles().stream().map(Enum::name)
                .toList()).claim("teams", List.copyOf(person.teamIds())).claim("name", person.name())
                .claim("lang", person.language());
    }
}
