package dev.replydesk.response.sla.domain;

/**
 * Why a first reply may be waited for without its time running. Nothing that depends on our own people is among them,
 * so that slow work is never hidden in a pause.
 */
public enum PauseReason {
    MARKETPLACE_OUTAGE, MARKETPLACE_APPEAL
}
