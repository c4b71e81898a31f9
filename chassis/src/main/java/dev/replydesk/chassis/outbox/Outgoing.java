package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.tenant.MerchantId;

/** An entry with where it lies, on its way to its destination. */
public record Outgoing(String collection, String aggregateId, MerchantId merchant, OutboxEntry entry) {}
