package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.phrase.Hit;

/** A stretch [start, end) of the reply in UTF-16 units, as JavaScript and Java count. */
public record Span(int start, int end) {

    /** Where nothing can be underlined: the whole text is meant. */
    public static final Span WHOLE = new Span(0, 0);

    static Span of(Hit<?> hit) {
        return new Span(hit.start(), hit.end());
    }
}
