package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Shape;
import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.TokenKind;

/**
 * What is easily told of a token, and asked for by a place, as the bits of one number: the shapes, whether it ends a
 * sentence, and roughly the first letter. Where the two have no bit in common the place does not take the token.
 */
final class Traits {

    /** Every token has this one and no place asks for it, so that it can mark the places that need no next token. */
    static final long ALWAYS = 1L << Long.SIZE - 1;

    private static final int SHAPES = Shape.values().length;
    private static final long NOT_AN_END = 1L << SHAPES;
    private static final int FIRST_LETTER = SHAPES + 1;
    private static final int LETTERS = Long.SIZE - 1 - FIRST_LETTER;

    private Traits() {
    }

    static long of(Token token) {
        return ALWAYS | token.shapes() | (token.kind() == TokenKind.END ? 0 : NOT_AN_END) | letter(token.text());
    }

    static long of(Phrase place) {
        return switch (place) {
            case Phrase.Word(var text) -> letter(text);
            case Phrase.Prefix(var text) -> letter(text);
            case Phrase.Shaped(var shape) -> shape.bit();
            case Phrase.Any() -> NOT_AN_END;
            case Phrase.Sequence _,Phrase.Choice _,Phrase.Nothing _ ->
                throw new IllegalStateException("not a place: " + place);
        };
    }

    private static long letter(String text) {
        return 1L << FIRST_LETTER + text.charAt(0) % LETTERS;
    }
}
