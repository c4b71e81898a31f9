package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.Backoff;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The pace of deliveries.
 *
 * @param every
 *            pause between two looks for due deliveries
 * @param steps
 *            waiting times after failed attempts; the last one repeats
 * @param giveUpAfter
 *            age of an alert at which a channel is given up
 * @param gather
 *            least time between two mails with alerts to one person
 */
@Validated
@ConfigurationProperties("replydesk.delivery")
record DeliverySettings(@DefaultValue("500ms") Duration every,
        @NotEmpty @DefaultValue({
                "5s", "15s", "30s", "1m", "2m", "5m", "10m", "20m", "40m", "1h", "2h"}) List<Duration> steps,
        @DefaultValue("72h") Duration giveUpAfter, @DefaultValue("1m") Duration gather) {

    Backoff backoff() {
        return new Backoff(steps, giveUpAfter);
    }
}
