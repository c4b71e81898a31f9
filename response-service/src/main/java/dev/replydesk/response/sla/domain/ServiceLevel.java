package dev.replydesk.response.sla.domain;

/**
 * How much a policy promises: what every customer gets, what a case like this one gets, or more than anybody expects.
 */
public enum ServiceLevel {
    BASIC, EXPECTED, SURPRISING
}
