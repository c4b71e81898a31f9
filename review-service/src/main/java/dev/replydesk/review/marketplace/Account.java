package dev.replydesk.review.marketplace;

import dev.replydesk.chassis.tenant.MerchantId;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One account at a marketplace, with what it takes to speak for it; its id names the budget that all its callers share.
 * Without a shop it is only tried.
 */
public record Account(MerchantId merchant, @Nullable String shopId, String id, URI address,
        Map<String, String> credentials) {

    public Account {
        credentials = Map.copyOf(credentials);
    }

    public String credential(String name) {
        return credentials.getOrDefault(name, "");
    }

    /** Without the credentials: this may end up in a log. */
    @Override
    public String toString() {
        return "Account[" + merchant.value() + ", " + id + ", " + address + "]";
    }
}
