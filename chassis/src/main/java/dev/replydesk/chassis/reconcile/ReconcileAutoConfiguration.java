package dev.replydesk.chassis.reconcile;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.lease.Leases;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Runs the reconcilers of a service. */
@AutoConfiguration
@EnableConfigurationProperties(ReconcileProperties.class)
class ReconcileAutoConfiguration {
    @Bean
    Findings findings(MeterRegistry meters) {
        return new Findings(meters);
    }

    /** A turn is over for all instances shortly before the next is due. */
    @Bean
    ReconcileLoop reconcileLoop(ObjectProvider<Reconciler> reconcilers, MongoDatabase database,
            ReconcileProperties properties, Clock clock) {
        var leases = new Leases(database, clock, properties.often().multipliedBy(4).dividedBy(5));
        return new ReconcileLoop(reconcilers.orderedStream().toList(), leases, properties, clock);
    }
}
