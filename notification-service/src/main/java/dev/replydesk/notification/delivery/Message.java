package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.people.domain.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a channel carries to one person.
 *
 * @param id
 *            the same on every attempt, so that a repeat can be recognised
 * @param now
 *            the instant the words are true for
 */
public record Message(String id, MerchantId merchant, Alert alert, @Nullable String shopName, Person to,
        @Nullable String merchantName, Instant now) {}
