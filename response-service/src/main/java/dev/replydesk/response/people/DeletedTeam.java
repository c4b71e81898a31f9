package dev.replydesk.response.people;

/** A team that is gone. A shop that still names it must not become a shop of nobody. */
public record DeletedTeam(String id) {}
