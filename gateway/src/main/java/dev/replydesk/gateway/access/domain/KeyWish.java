package dev.replydesk.gateway.access.domain;

import dev.replydesk.chassis.tenant.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants a new key to be. */
public record KeyWish(String name, List<Scope> scopes, @Nullable Instant expiresAt) {}
