package dev.replydesk.response.cases.domain;

/** Only a SIGNED exemption counts; a proposal leaves the clock running. */
public enum ExemptionState {
    PROPOSED, SIGNED, REVOKED
}
