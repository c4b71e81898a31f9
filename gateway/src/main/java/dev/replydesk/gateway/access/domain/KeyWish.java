package dev.replydesk.gateway.access.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants a new key to be; scopes as the contract writes them. */
public record KeyWish(String name, List<String> scopes, @Nullable Instant expiresAt) {}
