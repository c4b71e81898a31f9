package dev.replydesk.review.pulse;

import dev.replydesk.review.pulse.domain.OutageRule;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a marketplace is out. {@code gap} is longer than the twelve minutes between two requests of a token that may ask
 * five times an hour.
 */
@Validated
@ConfigurationProperties("replydesk.outages")
record PulseProperties(@DefaultValue("5m") Duration least, @DefaultValue("3") @Min(2) int attempts,
        @DefaultValue("30m") Duration gap) {

    OutageRule rule() {
        return new OutageRule(least, attempts, gap);
    }
}
