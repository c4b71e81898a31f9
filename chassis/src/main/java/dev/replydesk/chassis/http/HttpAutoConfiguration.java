package dev.replydesk.chassis.http;

import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.chassis.security.ServiceTokens;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/** Puts peers, repeated requests, body limits and ending streams into every service. */
@AutoConfiguration(afterName = "org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration")
@EnableConfigurationProperties(PeersProperties.class)
class HttpAutoConfiguration {
    @Bean
    Peers peers(PeersProperties properties, WebClient.Builder builder, ServiceTokens tokens, Resilience resilience) {
        return new Peers(properties, builder, tokens, resilience);
    }

    @Bean
    Streams streams() {
        return new Streams();
    }
}
