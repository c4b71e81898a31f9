package dev.replydesk.chassis;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Tells every other part which service this is. */
@AutoConfiguration
class ChassisAutoConfiguration {
    @Bean
    ServiceName serviceName(@Value("${replydesk.service:}") String name) {
        return new ServiceName(name);
    }
}
