package dev.replydesk.chassis.store;

import dev.replydesk.chassis.tenant.MerchantId;

/** An aggregate as it was read, with the sequence number that a later compare-and-set must still find. */
public record Versioned<T>(String id, MerchantId merchantId, long seq, T value) {}
