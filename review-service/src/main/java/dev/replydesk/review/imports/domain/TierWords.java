package dev.replydesk.review.imports.domain;

import dev.replydesk.review.review.domain.CustomerTier;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows a customer's tier by the words that files have for it. */
final class TierWords {
    private static final Map<String, CustomerTier> WORDS = Map.of("new", CustomerTier.NEW, "新顾客", CustomerTier.NEW,
            "新客",
            CustomerTier.NEW, "regular", CustomerTier.REGULAR, "老顾客", CustomerTier.REGULAR, "老客", CustomerTier.REGULAR,
            "vip", CustomerTier.VIP);

    private TierWords() {
    }

    static Optional<CustomerTier> read(String text) {
        return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT)));
    }
}
