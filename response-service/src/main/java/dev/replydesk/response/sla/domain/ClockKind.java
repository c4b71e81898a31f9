package dev.replydesk.response.sla.domain;

/**
 * The times a case is measured by: the promise to the customer, how long one holder may take, how long a claim lasts
 * unless somebody writes, and how long the marketplace takes a reply.
 */
public enum ClockKind {
    FIRST_REPLY, HOLDER, CLAIM, MARKETPLACE_WINDOW
}
