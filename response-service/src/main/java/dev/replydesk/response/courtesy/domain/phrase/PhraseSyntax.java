package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads pattern lines.
 *
 * <pre>
 * we will sue        these words in this order
 * fake / not real    one of several lines in one
 * sue|prosecute      one of these words
 * (take to|see in)   one of these sequences
 * [please]           may be absent
 * apolog~            a word that begins so
 * ..                 up to four words of the same sentence; ..9 up to nine
 * {@literal <you>}   a word list by name; {@literal <number> <room> <code> <long-code> <name>} are makes of words
 * {@literal <comma> <end>}    a mark
 * 恶意差评            Chinese is read character by character; a space only separates
 * </pre>
 */
final class PhraseSyntax {

    private static final int GAP = 4;

    private final String line;
    private final Map<String, Phrase> lists;
    private int at;

    private PhraseSyntax(String line, Map<String, Phrase> lists) {
        this.line = line;
        this.lists = lists;
    }

    static Phrase read(String line, Map<String, Phrase> lists) {
        var phrases = Stream.of(line.toLowerCase(Locale.ROOT).split(" / "))
                .map(phrase -> new PhraseSyntax(phrase.strip(), lists).whole()).toList();
        return choice(phrases);
    }

    private Phrase whole() {
        Phrase phrase = sequence(this::slot);
        if (at < line.length()) {
            throw broken("unexpected '" + line.charAt(at) + "'");
        }
        return phrase;
    }

    private Phrase sequence(Supplier<Phrase> part) {
        var parts = new ArrayList<Phrase>();
        skipSpace();
        while (at < line.length() && ")]|".indexOf(line.charAt(at)) < 0) {
            parts.add(part.get());
            skipSpace();
        }
        return parts.size() == 1 ? parts.getFirst() : new Phrase.Sequence(List.copyOf(parts));
    }

    /** One place in the sequence: an atom, or several parted by bars without spaces. */
    private Phrase slot() {
        return parted(this::atom);
    }

    private Phrase parted(Supplier<Phrase> part) {
        var options = new ArrayList<>(List.of(part.get()));
        while (at < line.length() && line.charAt(at) == '|') {
            at++;
            options.add(part.get());
        }
        return choice(options);
    }

    private static Phrase choice(List<Phrase> options) {
        return options.size() == 1 ? options.getFirst() : new Phrase.Choice(List.copyOf(options));
    }

    private Phrase atom() {
        char c = at < line.length() ? line.charAt(at) : ' ';
        return switch (c) {
            case '(' -> group(')');
            case '[' -> Phrase.optional(group(']'));
            case '<' -> named();
            case '.' -> gap();
            default -> word();
        };
    }

    private Phrase group(char close) {
        at++;
        Phrase group = parted(() -> sequence(this::atom));
        expect(close);
        return group;
    }

    private Phrase named() {
        int close = line.indexOf('>', at);
        if (close < 0) {
            throw broken("'<' is not closed");
        }
        String name = line.substring(at + 1, close);
        at = close + 1;
        return switch (name) {
            case "comma" -> new Phrase.Word(",");
            case "end" -> new Phrase.Word(".");
            default -> lists.get(name) instanceof Phrase list ? list : new Phrase.Shaped(shape(name));
        };
    }

    private Shape shape(String name) {
        for (Shape shape : Shape.values()) {
            if (shape.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(name)) {
                return shape;
            }
        }
        throw broken("no word list is called <" + name + ">");
    }

    private Phrase gap() {
        expect('.');
        expect('.');
        int start = at;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return Phrase.gap(start == at ? GAP : Integer.parseInt(line.substring(start, at)));
    }

    private Phrase word() {
        int start = at;
        while (at < line.length() && " |()[]<>.".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw broken("a word is missing");
        }
        return Words.of(line.substring(start, at));
    }

    private void expect(char c) {
        if (at >= line.length() || line.charAt(at) != c) {
            throw broken("'" + c + "' is missing");
        }
        at++;
    }

    private void skipSpace() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException broken(String why) {
        return new IllegalArgumentException("pattern \"" + line + "\", column " + (at + 1) + ": " + why);
    }
}
