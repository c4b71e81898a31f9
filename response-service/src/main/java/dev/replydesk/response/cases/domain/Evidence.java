package dev.replydesk.response.cases.domain;

import org.jspecify.annotations.Nullable;

/** What shows that a pause is right, in words and perhaps at an address; kept as long as the case. */
public record Evidence(String text, @Nullable String link) {}
