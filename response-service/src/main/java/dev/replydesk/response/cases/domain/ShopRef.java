package dev.replydesk.response.cases.domain;

/** The shop a case belongs to, as far as a reader of the case needs it. */
public record ShopRef(String id, String name, String marketplace) {}
