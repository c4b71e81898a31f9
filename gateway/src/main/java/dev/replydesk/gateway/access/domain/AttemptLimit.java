package dev.replydesk.gateway.access.domain;

import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Duration;
import java.time.Instant;

/**
 * How many sign-ins may fail within a window. Windows start at fixed instants so that every instance of the gateway
 * counts in the same one without a word between them.
 */
public enum AttemptLimit {
    /** One person who guesses from one place; nobody can lock somebody else out from elsewhere with this one. */
    ACCOUNT_AND_ADDRESS(10, Duration.ofMinutes(15)),
    /** Many places that guess one password; OWASP ASVS asks for at most 100 an hour. */
    ACCOUNT(60, Duration.ofHours(1)),
    /** One place that tries many accounts; an office behind one address must still fit. */
    ADDRESS(100, Duration.ofMinutes(15));

    private final int most;
    private final Duration window;

    AttemptLimit(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /** The counter of this account and address in the window that holds {@code now}; both are hashed together. */
    public String counter(String account, String address, Instant now) {
        var what = switch (this) {
            case ACCOUNT_AND_ADDRESS -> account + "|" + address;
            case ACCOUNT -> account;
            case ADDRESS -> address;
        };
        return name() + ":" + window(now) + ":" + new Secret(what).hash();
    }

    public boolean isExceededBy(int attempts) {
        return attempts > most;
    }

    public Instant windowEnd(Instant now) {
        return Instant.ofEpochSecond((window(now) + 1) * window.toSeconds());
    }

    private long window(Instant now) {
        return now.getEpochSecond() / window.toSeconds();
    }
}
