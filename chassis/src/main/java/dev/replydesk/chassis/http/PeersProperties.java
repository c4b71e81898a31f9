package dev.replydesk.chassis.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the other services are, and how long one attempt to reach them may take. */
@ConfigurationProperties("replydesk")
public record PeersProperties(@DefaultValue Map<String, URI> peers,
        @DefaultValue("1s") Duration peerConnectTimeout, @DefaultValue("5s") Duration peerTimeLimit,
        @DefaultValue("50") int peerConnections) {}
