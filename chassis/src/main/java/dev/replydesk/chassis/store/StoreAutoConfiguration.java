package dev.replydesk.chassis.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.connection.TransportSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.Preparation;
import dev.replydesk.chassis.ServiceName;
import dev.replydesk.chassis.bson.RecordCodecs;
import dev.replydesk.chassis.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Connects a service to its own database with settings under which an acknowledged write is a kept one. */
@AutoConfiguration(beforeName = "org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration")
@EnableConfigurationProperties(StoreProperties.class)
class StoreAutoConfiguration {
    @Bean
    MongoClientSettings mongoClientSettings(StoreProperties properties) {
        var wait = properties.maxWait().toMillis();
        return MongoClientSettings.builder().applyConnectionString(new ConnectionString(properties.uri()))
                .codecRegistry(RecordCodecs.registry()).writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .retryWrites(true)
                .transportSettings(TransportSettings.asyncBuilder().build())
                .applyToConnectionPoolSettings(p -> p.maxSize(properties.connections()).maxWaitTime(wait,
                        TimeUnit.MILLISECONDS).maxConnectionIdleTime(5, TimeUnit.MINUTES))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(wait, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(s -> s.connectTimeout(1, TimeUnit.SECONDS).readTimeout((int) properties
                        .readTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .build();
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, ServiceName service, StoreProperties properties) {
        return client.getDatabase(service.database(properties.databasePrefix()));
    }

    @Bean
    Stores stores(MongoDatabase database, Outbox outbox, Clock clock) {
        return new Stores(database, outbox, clock);
    }

    @Bean
    ClockSkew clockSkew(MongoDatabase database, Clock clock, MeterRegistry registry) {
        return new ClockSkew(database, clock, registry);
    }

    @Bean
    IndexBuilder indexBuilder(Stores stores, ObjectProvider<Preparation> others) {
        return new IndexBuilder(stores, others.orderedStream().toList());
    }
}
