package dev.replydesk.response.sla.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The conditions of one policy. An empty list or an absent number asks for nothing. */
public record SlaMatch(@Nullable Integer maxRating, List<String> shops, List<String> marketplaces,
        List<String> languages, List<Verdict> verdicts, @Nullable Integer minRepeatCount,
        List<String> painPoints, List<String> products, List<CustomerTier> tiers, @Nullable Integer minMood) {

    public static final SlaMatch EVERYTHING = new SlaMatch(null, List.of(), List.of(), List.of(), List.of(), null,
            List.of(), List.of(), List.of(), null);

    public SlaMatch {
        shops = List.copyOf(shops);
        marketplaces = List.copyOf(marketplaces);
        languages = List.copyOf(languages);
        verdicts = List.copyOf(verdicts);
        painPoints = List.copyOf(Objects.requireNonNullElse(painPoints, List.of()));
        products = List.copyOf(Objects.requireNonNullElse(products, List.of()));
        tiers = List.copyOf(Objects.requireNonNullElse(tiers, List.of()));
    }

    public boolean matches(SlaSubject review) {
        return ratingFits(review.rating()) && anyOf(shops, review.shopId())
                && anyOf(marketplaces, review.marketplace()) && languageFits(review.language())
                && anyOf(verdicts, review.verdict())
                && (minRepeatCount == null || review.repeatCount() >= minRepeatCount)
                && (painPoints.isEmpty() || review.painPoints().stream().anyMatch(painPoints::contains))
                && anyOf(products, review.productId()) && anyOf(tiers, review.tier())
                && (minMood == null || review.mood() != null && review.mood() >= minMood);
    }

    public boolean matchesEverything() {
        return equals(EVERYTHING);
    }

    /** Whether every review that matches the other one matches this as well. */
    boolean covers(SlaMatch other) {
        return atMost(maxRating, other.maxRating) && coversAll(shops, other.shops)
                && coversAll(marketplaces, other.marketplaces) && coversLanguages(other)
                && coversAll(verdicts, other.verdicts) && atLeast(minRepeatCount, other.minRepeatCount)
                && coversAll(painPoints, other.painPoints) && coversAll(products, other.products)
                && coversAll(tiers, other.tiers) && atLeast(minMood, other.minMood);
    }

    private boolean coversLanguages(SlaMatch other) {
        return languages.isEmpty()
                || !other.languages.isEmpty() && other.languages.stream().allMatch(this::languageFits);
    }

    private static boolean atMost(@Nullable Integer limit, @Nullable Integer other) {
        return limit == null || other != null && other <= limit;
    }

    private static boolean atLeast(@Nullable Integer limit, @Nullable Integer other) {
        return limit == null || other != null && other >= limit;
    }

    private static <T> boolean coversAll(List<T> wanted, List<T> others) {
        return wanted.isEmpty() || !others.isEmpty() && wanted.containsAll(others);
    }

    private boolean ratingFits(@Nullable Integer rating) {
        return maxRating == null || rating != null && rating <= maxRating;
    }

    private boolean languageFits(@Nullable String language) {
        return languages.isEmpty() || language != null
                && languages.stream().anyMatch(l -> language.equals(l) || language.startsWith(l + "-"));
    }

    private static <T> boolean anyOf(List<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }
}
