package dev.replydesk.chassis.reconcile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often reconcilers look through what was written since their last look; how often {@code again} through what is
 * {@code recent}, because what waited to be told was left out or something was lost since; how often through
 * {@code everything}; and how long what was just written is left alone, so that a look misses no write that was still
 * on its way.
 */
@ConfigurationProperties("replydesk.reconcile")
record ReconcileProperties(@DefaultValue("true") boolean loop, @DefaultValue("30s") Duration often,
        @DefaultValue("10m") Duration again, @DefaultValue("1h") Duration recent,
        @DefaultValue("24h") Duration everything, @DefaultValue("10s") Duration grace) {}
