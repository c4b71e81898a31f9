package dev.replydesk.review.detection.domain.painpoint;

/** What may go wrong between a shop and its customer. */
public enum PainPoint {
    QUALITY, LOGISTICS, PACKAGING, SERVICE, PRICE, WRONG_OR_MISSING, SIZE_QUANTITY, AUTHENTICITY, REFUND_AFTERSALES, SAFETY_HEALTH, OTHER;

    /** Somebody may be harmed, so it comes before everything else. */
    public boolean isUrgent() {
        return this == SAFETY_HEALTH;
    }
}
