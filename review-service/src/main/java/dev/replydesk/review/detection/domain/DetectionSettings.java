package dev.replydesk.review.detection.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a merchant decides about detection. Version 0 is in code; each change is one more. */
public record DetectionSettings(long version, Thresholds thresholds, Cues cues, List<ScaleStep> mapping) {

    public static final DetectionSettings BUILT_IN = new DetectionSettings(0, Thresholds.BUILT_IN, Cues.BUILT_IN,
            List.of(new ScaleStep("ebay", "NEGATIVE", 1), new ScaleStep("ebay", "NEUTRAL", 3),
                    new ScaleStep("ebay", "POSITIVE", 5)));

    public DetectionSettings {
        mapping = mapping == null ? List.of() : List.copyOf(mapping);
    }

    public DetectionSettings numbered(long next) {
        return new DetectionSettings(next, thresholds, cues, mapping);
    }

    /** The stars to judge by: as given, else from the marketplace's own value, half stars rounded down. */
    public @Nullable Integer stars(@Nullable Integer given, String marketplace, @Nullable String original) {
        if (given != null || original == null) {
            return given;
        }
        return mapped(marketplace, original.strip()).orElseGet(() -> number(original.strip()));
    }

    private Optional<Integer> mapped(String marketplace, String original) {
        return mapping.stream()
                .filter(s -> s.marketplace().equals(marketplace) && s.original().equalsIgnoreCase(original))
                .map(ScaleStep::stars).findFirst();
    }

    /** Whole and half stars from 1 to 5; anything else needs a mapping. */
    private static @Nullable Integer number(String original) {
        return original.matches("[1-4]([.,][05]0?)?|5([.,]00?)?") ? original.charAt(0) - '0' : null;
    }
}
