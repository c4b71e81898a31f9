package dev.replydesk.response.courtesy.domain.text;

import java.util.List;
import java.util.stream.Stream;

/** A text as the rules see it: tokens in reading order beside the text itself. */
public record Tokens(String text, String folded, List<Token> list) {

    public static Tokens of(String text) {
        String folded = Normal.of(text);
        return new Tokens(text, folded, new Tokenizer(text, folded).tokens());
    }

    public int size() {
        return list.size();
    }

    public Token get(int index) {
        return list.get(index);
    }

    /** Those that lie wholly in [start, end) of the text. */
    public Stream<Token> within(int start, int end) {
        return list.stream().filter(token -> token.start() >= start && token.end() <= end);
    }

    /** Words of any script; a Chinese character counts as one. */
    public int words() {
        return (int) list.stream().filter(token -> token.kind().isWord()).count();
    }

    public long count(Shape shape) {
        return list.stream().filter(token -> token.hasShape(shape)).count();
    }
}
