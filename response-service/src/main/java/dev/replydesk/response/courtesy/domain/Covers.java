package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.phrase.Hit;
import java.util.List;

/** Tells in reading order whether a hit lies inside one of the given ones; looks at each of those once. */
final class Covers<L> {

    private final List<Hit<L>> given;
    private int next;
    private int reach = -1;

    Covers(List<Hit<L>> given) {
        this.given = given;
    }

    /** Hits must be asked for by rising start. */
    boolean any(Hit<L> hit) {
        while (next < given.size() && given.get(next).start() <= hit.start()) {
            reach = Math.max(reach, given.get(next++).end());
        }
        return reach >= hit.end();
    }
}
