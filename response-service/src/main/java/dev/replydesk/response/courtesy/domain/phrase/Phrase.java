package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Shape;
import java.util.List;

/** The parsed form of one pattern line. */
sealed interface Phrase {

    /** Exactly this token. */
    record Word(String text) implements Phrase {}

    /** A word that begins so. */
    record Prefix(String text) implements Phrase {}

    /** A word of this make, whatever it says. */
    record Shaped(Shape shape) implements Phrase {}

    /** Any token but the end of a sentence. */
    record Any() implements Phrase {}

    /** Nothing at all: what an optional part may be. */
    record Nothing() implements Phrase {}

    record Sequence(List<Phrase> parts) implements Phrase {}

    record Choice(List<Phrase> options) implements Phrase {}

    static Phrase optional(Phrase phrase) {
        return new Choice(List.of(phrase, new Nothing()));
    }

    /** Each place is followed by the next only, not by all the rest: long gaps stay cheap. */
    static Phrase gap(int most) {
        Phrase gap = new Nothing();
        for (int places = 0; places < most; places++) {
            gap = optional(new Sequence(List.of(new Any(), gap)));
        }
        return gap;
    }
}
