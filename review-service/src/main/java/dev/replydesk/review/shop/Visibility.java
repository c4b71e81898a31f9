package dev.replydesk.review.shop;

import java.util.List;

/** Which shops somebody may see. */
public sealed interface Visibility {

    boolean allows(String shopId);

    /** Every shop of the merchant. */
    record All() implements Visibility {
        @Override
        public boolean allows(String shopId) {
            return true;
        }
    }

    /** These and no others. */
    record Only(List<String> shopIds) implements Visibility {
        public Only {
            shopIds = List.copyOf(shopIds);
        }

        @Override
        public boolean allows(String shopId) {
            return shopIds.contains(shopId);
        }
    }
}
