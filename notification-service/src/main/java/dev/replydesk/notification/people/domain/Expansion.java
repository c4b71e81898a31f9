package dev.replydesk.notification.people.domain;

import java.util.Set;

/**
 * Who an audience comes down to.
 *
 * @param told
 *            ids of active persons
 * @param unknown
 *            ids that are named but that no event has told us about yet
 */
public record Expansion(Set<String> told, Set<String> unknown) {}
