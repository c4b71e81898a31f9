package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.ReapplyChoice;

/** Under which policy a case was put, from which one, and from where its time counts since then. */
public record PolicyChange(ReapplyChoice choice, String fromName, long fromVersion, String toName, long toVersion) {}
