package dev.replydesk.response.sla.domain;

/** How well a shop knows a customer, so that policies can promise more to some. */
public enum CustomerTier {
    NEW, REGULAR, VIP
}
