package dev.replydesk.chassis.resilience;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives every service the one place its peer operators come from. */
@AutoConfiguration
class ResilienceAutoConfiguration {
    @Bean
    Resilience resilience() {
        return new Resilience();
    }
}
