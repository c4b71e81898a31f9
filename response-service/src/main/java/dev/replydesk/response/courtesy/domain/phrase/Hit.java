package dev.replydesk.response.courtesy.domain.phrase;

/** One phrase found at [start, end) of the text, in UTF-16 units. */
public record Hit<L>(L label, int start, int end) {}
