package dev.replydesk.response.sla.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The conditions of one policy. An empty list or an absent number asks for nothing. */
public record SlaMatch(@Nullable Integer maxRating, List<String> shops, List<String> marketplaces,
        List<String> languages, List<Verdict> verdicts, @Nullable Integer minRepeatCount,
        List<String> painPoints) {

    public static final SlaMatch EVERYTHING = new SlaMatch(null, List.of(), List.of(), List.of(), List.of(), null,
            List.of());

    public SlaMatch {
        shops = List.copyOf(shops);
        marketplaces = List.copyOf(marketplaces);
        languages = List.copyOf(languages);
        verdicts = List.copyOf(verdicts);
        painPoints = List.copyOf(Objects.requireNonNullElse(painPoints, List.of()));
    }

    public boolean matches(SlaSubject review) {
        return ratingFits(review.rating()) && anyOf(shops, review.shopId())
                && anyOf(marketplaces, review.marketplace()) && languageFits(review.language())
                && anyOf(verdicts, review.verdict())
                && (minRepeatCount == null || review.repeatCount() >= minRepeatCount)
                && (painPoints.isEmpty() || review.painPoints().stream().anyMatch(painPoints::contains));
    }

    public boolean matchesEverything() {
        return equals(EVERYTHING);
    }

    private boolean ratingFits(@Nullable Integer rating) {
        return maxRating == null || rating != null && rating <= maxRating;
    }

    private boolean languageFits(@Nullable String language) {
        return languages.isEmpty() || language != null
                && languages.stream().anyMatch(l -> language.equals(l) || language.startsWith(l + "-"));
    }

    private static <T> boolean anyOf(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
