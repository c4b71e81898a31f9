package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as its consumer sees it; {@code sequence} grows with every write of its subject, {@code request} names the
 * request that the event follows from, if it follows from one.
 */
public record Received<T>(String id, String type, MerchantId merchant, String subject, long sequence, Instant time,
        @Nullable String request, T data) {}
