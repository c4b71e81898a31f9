package dev.replydesk.chassis.http;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Limits of what comes in, and where an {@code Idempotency-Key} counts. */
@ConfigurationProperties("replydesk.http")
public record HttpProperties(@DefaultValue("2MB") DataSize bodyLimit, @DefaultValue("16MB") DataSize eventsLimit,
        @DefaultValue("/api/**") List<String> idempotentPaths, @DefaultValue List<String> neverStoredPaths,
        @DefaultValue("48h") Duration answersKept, @DefaultValue("30s") Duration workLease) {}
