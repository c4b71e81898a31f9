package dev.replydesk.review.source;

import dev.replydesk.review.shop.domain.Shop;
import dev.replydesk.review.source.domain.CountedDay;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** One shop, and the days and months of it that lack something, the newest first. */
public record ShopGaps(Shop shop, Instant checkedAt, List<CountedDay> gaps) {
    public ShopGaps {
        gaps = List.copyOf(gaps);
    }

    /** Of at least one comparison. */
    static ShopGaps of(Shop shop, List<CountedDay> counted) {
        var checked = counted.stream().map(CountedDay::checkedAt).max(Comparator.naturalOrder()).orElseThrow();
        var gaps = counted.stream().filter(c -> c.missing() > 0)
                .sorted(Comparator.comparing(CountedDay::day).reversed()).toList();
        return new ShopGaps(shop, checked, gaps);
    }

    public long missing() {
        return gaps.stream().mapToLong(CountedDay::missing).sum();
    }
}
