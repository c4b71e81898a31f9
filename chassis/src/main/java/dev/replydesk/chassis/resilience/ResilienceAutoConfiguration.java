package dev.replydesk.chassis.resilience;

import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRetryMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives every service the one place its peer operators come from. */
@AutoConfiguration
class ResilienceAutoConfiguration {
    @Bean
    Resilience resilience(MeterRegistry meters) {
        var resilience = new Resilience();
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(resilience.breakers()).bindTo(meters);
        TaggedBulkheadMetrics.ofBulkheadRegistry(resilience.bulkheads()).bindTo(meters);
        TaggedRetryMetrics.ofRetryRegistry(resilience.retries()).bindTo(meters);
        return resilience;
    }
}
