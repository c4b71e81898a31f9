package dev.replydesk.review.imports;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of imports and how they make way for what comes in one by one: rows are stored in portions, one after the
 * other, with a rest in between that is this part of the time that the portion took, and longer while cases lag behind.
 */
@Validated
@ConfigurationProperties("replydesk.imports")
public record ImportProperties(@DefaultValue("2GB") DataSize largest, @DefaultValue("16GB") DataSize largestUnpacked,
        @DefaultValue("30d") Duration filesKept, @DefaultValue("60s") Duration stalled,
        @DefaultValue("500") @Min(1) @Max(2_000) int portion,
        @DefaultValue("0.25") @DecimalMin("0") @DecimalMax("10") double rest,
        @DefaultValue("500ms") Duration lag, @DefaultValue("15s") Duration lease,
        @DefaultValue("500ms") Duration look, @DefaultValue("10m") Duration clean,
        @DefaultValue("true") boolean work) {}
