package dev.replydesk.chassis.outbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.ServiceName;
import dev.replydesk.chassis.http.Peers;
import dev.replydesk.chassis.reconcile.Findings;
import dev.replydesk.chassis.resilience.Resilience;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Connects what a service announces and what it consumes. */
@AutoConfiguration
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxAutoConfiguration {
    @Bean
    EventSender eventSender(Peers peers, ServiceName service, Resilience resilience, OutboxProperties properties) {
        return new EventSender(peers, new CloudEvents(service.value()), resilience, properties.timeLimit());
    }

    @Bean
    Outbox outbox(MongoDatabase database, JsonMapper json, Clock clock, OutboxProperties properties, Peers peers,
            EventSender sender, MeterRegistry meters) {
        return new Outbox(database, json, clock, properties, peers, sender, new OutboxMeters(meters));
    }

    @Bean
    LateEvents lateEvents(Outbox outbox, Findings findings, Clock clock) {
        return new LateEvents(outbox, findings, clock);
    }

    @Bean
    EventsEndpoint eventsEndpoint(ObjectProvider<EventHandler<?>> handlers, JsonMapper json) {
        return new EventsEndpoint(handlers.orderedStream().toList(), json);
    }

    @Bean
    OutboxEndpoint outboxEndpoint(Outbox outbox, Clock clock) {
        return new OutboxEndpoint(outbox, clock);
    }
}
