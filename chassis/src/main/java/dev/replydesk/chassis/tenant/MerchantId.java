package dev.replydesk.chassis.tenant;

/** The tenant; it is in the type of every storage call so that no query can forget it. */
public record MerchantId(String value) {
    public MerchantId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a merchant id is not blank");
        }
    }
}
