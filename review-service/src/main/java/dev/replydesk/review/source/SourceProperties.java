package dev.replydesk.review.source;

import dev.replydesk.review.source.domain.Pace;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sources are read, and the file whose bytes seal their credentials; with another key they must be entered anew.
 * {@code otherAddresses} lets people name the address of a marketplace, which a service on the open net must not.
 */
@Validated
@ConfigurationProperties("replydesk.sources")
record SourceProperties(
        @NotNull(message = "set replydesk.sources.key (REPLYDESK_CREDENTIALS_KEY) to a key file") Path key,
        @DefaultValue("false") boolean otherAddresses, @DefaultValue("true") boolean reading,
        @DefaultValue("1s") Duration look, @DefaultValue("1m") Duration every, @DefaultValue("6h") Duration overlap,
        @DefaultValue("1h") Duration sweep, @DefaultValue("30d") Duration back, @DefaultValue("1m") Duration retry,
        @DefaultValue("1h") Duration longestRetry, @DefaultValue("2m") Duration outage,
        @DefaultValue("2m") Duration hold,
        @DefaultValue("20") @Min(1) int pages, @DefaultValue("30") @Min(1) @Max(90) int days,
        @DefaultValue("36") @Min(0) @Max(240) int months) {

    Pace pace() {
        return new Pace(every, overlap, sweep, back, retry, longestRetry, outage, hold);
    }
}
