package dev.replydesk.response.cases.domain;

/** Who put the reply where the customer reads it. */
public enum Origin {
    MANUAL, MARKETPLACE
}
