package dev.replydesk.review.marketplace.wildberries;

import dev.replydesk.review.marketplace.domain.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Wildberries is and how often it may be asked. The limits are those of an ordinary token: 3 requests a second, 6
 * at once, for all of a seller's reviews and questions together; a "basic" token has 5 an hour, 1 at once. It names no
 * time after which it takes no reply, so there is a {@code replyWindow} only where somebody sets one.
 */
@Validated
@ConfigurationProperties("replydesk.wildberries")
record WildberriesProperties(@DefaultValue("https://feedbacks-api.wildberries.ru") URI address,
        @DefaultValue("334ms") @NotNull Duration interval, @DefaultValue("6") @Min(1) int burst,
        @DefaultValue("1000") @Min(2) @Max(5_000) int page, @DefaultValue("20s") Duration timeLimit,
        @DefaultValue("10m") Duration visibilityDelay, @Nullable Duration replyWindow) {

    Limits limits() {
        return new Limits(interval, burst);
    }
}
