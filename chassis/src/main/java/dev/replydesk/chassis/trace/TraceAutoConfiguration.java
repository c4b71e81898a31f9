package dev.replydesk.chassis.trace;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets every service name its requests. */
@AutoConfiguration
class TraceAutoConfiguration {
    @Bean
    TraceFilter traceFilter(Clock clock) {
        return new TraceFilter(clock);
    }
}
