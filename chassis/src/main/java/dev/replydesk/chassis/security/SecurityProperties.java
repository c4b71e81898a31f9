package dev.replydesk.chassis.security;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where a service finds its own private key and the public keys of those it believes. */
@ConfigurationProperties("replydesk.security")
public record SecurityProperties(@Nullable Path key, @Nullable Path trustedKeys,
        @DefaultValue("60s") Duration tokenLife) {}
