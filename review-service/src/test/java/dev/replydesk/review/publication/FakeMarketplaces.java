package dev.replydesk.review.publication;

import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** One that takes a single reply for good, and one where sending again replaces what is there. */
@TestConfiguration(proxyBeanMethods = false)
class FakeMarketplaces {
    @Bean
    FakeMarketplace onceOnly(Clock clock) {
        return new FakeMarketplace(Marketplace.EBAY, false, clock);
    }

    @Bean
    FakeMarketplace replacing(Clock clock) {
        return new FakeMarketplace(Marketplace.GOOGLE_PLAY, true, clock);
    }
}
