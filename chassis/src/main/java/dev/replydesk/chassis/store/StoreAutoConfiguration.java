package dev.replydesk.chassis.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.connection.TransportSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import dev.replydesk.chassis.Preparation;
import dev.replydesk.chassis.ServiceName;
import dev.replydesk.chassis.outbox.Outbox;
import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.ReactiveMongoDatabaseFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.SimpleReactiveMongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Connects a service to its own database with settings under which an acknowledged write is a kept one. */
@AutoConfiguration(beforeName = {"org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration",
        "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
        "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration"})
@EnableConfigurationProperties(StoreProperties.class)
class StoreAutoConfiguration {
    @Bean
    MongoClientSettings mongoClientSettings(StoreProperties properties) {
        var wait = properties.maxWait().toMillis();
        return MongoClientSettings.builder().applyConnectionString(new ConnectionString(properties.uri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true)).retryWrites(true)
                .transportSettings(TransportSettings.asyncBuilder().build())
                .applyToConnectionPoolSettings(p -> p.maxSize(properties.connections()).maxWaitTime(wait,
                        TimeUnit.MILLISECONDS).maxConnectionIdleTime(5, TimeUnit.MINUTES))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(wait, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(s -> s.connectTimeout(1, TimeUnit.SECONDS).readTimeout((int) properties
                        .readTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .build();
    }

    @Bean
    ReactiveMongoDatabaseFactory mongoDatabase(MongoClient client, ServiceName service, StoreProperties properties) {
        return new SimpleReactiveMongoDatabaseFactory(client, service.database(properties.databasePrefix()));
    }

    @Bean
    MongoCustomConversions mongoCustomConversions(ObjectProvider<StoredValues> values) {
        var converters = new ArrayList<Object>(DateConverters.all());
        converters.add(new ValueConverter(MerchantId.class));
        values.stream().flatMap(v -> v.types().stream()).map(ValueConverter::new).forEach(converters::add);
        return new MongoCustomConversions(converters);
    }

    @Bean
    SealedAliases sealedAliases() {
        return new SealedAliases();
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(MongoMappingContext context, MongoCustomConversions conversions,
            SealedAliases aliases) {
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper("_t", List.of(aliases)));
        return converter;
    }

    @Bean
    Stores stores(ReactiveMongoTemplate mongo, MappingMongoConverter converter, SealedAliases aliases, Outbox outbox,
            Clock clock) {
        return new Stores(mongo, converter, aliases, outbox, clock);
    }

    @Bean
    IndexBuilder indexBuilder(Stores stores, ObjectProvider<Preparation> others) {
        return new IndexBuilder(stores, others.orderedStream().toList());
    }
}
