package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Instant;

/** An event as its consumer sees it; {@code sequence} grows with every write of its subject. */
public record Received<T>(String id, String type, MerchantId merchant, String subject, long sequence, Instant time,
        T data) {}
