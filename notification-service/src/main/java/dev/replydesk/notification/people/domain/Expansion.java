package dev.replydesk.notification.people.domain;

import dev.replydesk.notification.delivery.domain.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who an audience comes down to.
 *
 * @param told
 *            active persons by their ids, each with why they are told in place of others; nothing where they were meant
 * @param unknown
 *            ids that are named but that no event has told us about yet
 */
public record Expansion(Map<String, List<Reason>> told, Set<String> unknown) {}
