package dev.replydesk.notification.chat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bulletins in the few signs of Markdown that all platforms share. */
final class Markdown {

    private Markdown() {
    }

    /**
     * @param mark
     *            what a line begins with
     */
    static String of(Bulletin bulletin, String mark) {
        var rest = bulletin.rest() == null ? Stream.<String>empty() : Stream.of(rest(bulletin));
        var lines = Stream.concat(bulletin.lines().stream().map(Markdown::line), rest).map(line -> mark + line);
        return Stream.concat(Stream.of("### " + bulletin.title() + "\n"), lines).collect(Collectors.joining("\n"));
    }

    static String line(Bulletin.Line line) {
        return line.text() + " · " + link(line.open());
    }

    static String rest(Bulletin bulletin) {
        return bulletin.rest() + " · " + link(bulletin.queue());
    }

    private static String link(Bulletin.Link link) {
        return "[" + link.words() + "](" + link.url() + ")";
    }
}
