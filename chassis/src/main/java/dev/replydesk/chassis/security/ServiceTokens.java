package dev.replydesk.chassis.security;

import dev.replydesk.chassis.tenant.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** This service's own tokens, one per peer, renewed at half their life since signing costs more than a call. */
public final class ServiceTokens {
    private final Principal.Service self;
    private final TokenMinter minter;
    private final Duration renewAfter;
    private final Clock clock;
    private final Map<String, Minted> byAudience = new ConcurrentHashMap<>();

    private record Minted(String token, Instant renewAt) {}

    public ServiceTokens(String service, TokenMinter minter, Duration life, Clock clock) {
        this.self = new Principal.Service(service);
        this.minter = minter;
        this.renewAfter = life.dividedBy(2);
        this.clock = clock;
    }

    public String forPeer(String audience) {
        var now = clock.instant();
        return byAudience.compute(audience, (peer, old) -> old != null && now.isBefore(old.renewAt())
                ? old
                : new Minted(minter.mint(self, peer, 0), now.plus(renewAfter))).token();
    }
}
