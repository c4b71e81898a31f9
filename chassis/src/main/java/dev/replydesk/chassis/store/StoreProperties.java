package dev.replydesk.chassis.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How a service reaches MongoDB, with limits that turn overload into a quick answer. */
@ConfigurationProperties("replydesk.mongo")
public record StoreProperties(@DefaultValue("mongodb://127.0.0.1:27017") String uri,
        @DefaultValue("replydesk") String databasePrefix, @DefaultValue("32") int connections,
        @DefaultValue("2s") Duration maxWait, @DefaultValue("10s") Duration readTimeout) {}
