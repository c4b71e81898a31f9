package dev.replydesk.response.sla.domain;

import org.jspecify.annotations.Nullable;

/** What a customer is to the merchant, so that policies can promise some more than others. */
public enum CustomerTier {
    NEW, REGULAR, VIP;

    /**
     * As the merchant's systems told it; else by the earlier cases of a customer who was recognised, and null of one
     * who was not. VIP is only ever told.
     */
    public static @Nullable CustomerTier of(@Nullable CustomerTier told, boolean recognised, int earlierCases) {
        if (told != null || !recognised) {
            return told;
        }
        return earlierCases == 0 ? NEW : REGULAR;
    }
}
