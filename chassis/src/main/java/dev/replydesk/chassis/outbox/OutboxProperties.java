package dev.replydesk.chassis.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How events are gathered, sent, taken over and given up. */
@ConfigurationProperties("replydesk.outbox")
public record OutboxProperties(@DefaultValue("500") int batch, @DefaultValue("4194304") int batchBytes,
        @DefaultValue("3ms") Duration linger, @DefaultValue("2") int parallel, @DefaultValue("20000") int waiting,
        @DefaultValue("33554432") long waitingBytes, @DefaultValue("5s") Duration takeover,
        @DefaultValue("1s") Duration sweep, @DefaultValue("10s") Duration measure, @DefaultValue("15s") Duration lease,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("8") int tries, @DefaultValue("1s") Duration firstPause,
        @DefaultValue("30s") Duration longestPause) {}
