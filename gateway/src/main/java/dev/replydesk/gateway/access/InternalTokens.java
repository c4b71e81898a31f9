package dev.replydesk.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.replydesk.chassis.security.SecurityProperties;
import dev.replydesk.chassis.security.TokenMinter;
import dev.replydesk.chassis.tenant.Principal;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The tokens that services believe. Signing costs a hundred times more than passing a request on, so a token is kept
 * for half its life, under everything it says: a changed right is another entry, and takes effect with the next
 * request.
 */
@Component
public class InternalTokens {
    private record Entry(Principal principal, long version, String audience) {}

    private final TokenMinter minter;
    private final Cache<Entry, String> minted;

    InternalTokens(TokenMinter minter, SecurityProperties properties, Clock clock) {
        this.minter = minter;
        this.minted = Caffeine.newBuilder().maximumSize(20_000).ticker(ticker(clock)).expireAfterWrite(properties
                .tokenLife().dividedBy(2)).build();
    }

    /** A token that says who this is, good at one service only. */
    public String forCaller(Caller caller, String audience) {
        return minted.get(new Entry(caller.principal(), caller.version(), audience),
                e -> minter.mint(e.principal(), e.audience(), e.version()));
    }

    private static Ticker ticker(Clock clock) {
        return () -> Duration.ofMillis(clock.millis()).toNanos();
    }
}
