package dev.replydesk.chassis.http;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.Preparation;
import dev.replydesk.chassis.problem.ProblemWriter;
import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.chassis.security.ServiceTokens;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.JacksonModule;

/** Puts peers, repeated requests, body limits and ending streams into every service. */
@AutoConfiguration(afterName = "org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration")
@EnableConfigurationProperties({HttpProperties.class, PeersProperties.class})
class HttpAutoConfiguration {
    HttpAutoConfiguration() {
        DroppedErrors.listen();
    }

    @Bean
    Peers peers(PeersProperties properties, WebClient.Builder builder, ServiceTokens tokens, Resilience resilience) {
        return new Peers(properties, builder, tokens, resilience);
    }

    @Bean
    JacksonModule pageEnds() {
        return PageEnds.module();
    }

    @Bean
    Streams streams() {
        return new Streams();
    }

    @Bean
    BodyLimitFilter bodyLimitFilter(HttpProperties properties) {
        return new BodyLimitFilter(properties);
    }

    @Bean
    IdempotencyRecords idempotencyRecords(MongoDatabase database, Clock clock, HttpProperties properties) {
        return new IdempotencyRecords(database, clock, properties);
    }

    @Bean
    Preparation idempotencyPreparation(IdempotencyRecords records) {
        return records::prepare;
    }

    @Bean
    IdempotencyFilter idempotencyFilter(IdempotencyRecords records, ProblemWriter problems,
            HttpProperties properties) {
        return new IdempotencyFilter(records, problems, properties);
    }
}
