package dev.replydesk.notification.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room reads, before any platform's own way to write it: no word of a review and no customer's name.
 *
 * @param rest
 *            how many matters are not among the lines; null where all are
 * @param queue
 *            where all of them are found
 */
record Bulletin(String title, List<Line> lines, @Nullable String rest, Link queue) {

    /** One case. */
    record Line(String text, Link open) {}

    /** Words that lead somewhere. */
    record Link(String words, String url) {}
}
