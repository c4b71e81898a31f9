package dev.replydesk.response.courtesy.domain.text;

/**
 * One word, Chinese character or mark, as it stands at [start, end) of the original (UTF-16 units).
 *
 * @param text
 *            folded: lower case, plain width, contractions spelled out ("not" for "n't")
 */
public record Token(TokenKind kind, String text, int start, int end, int shapes) {

    public boolean hasShape(Shape shape) {
        return (shapes & shape.bit()) != 0;
    }
}
