package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.phrase.Hit;
import java.util.BitSet;
import java.util.List;

/** Stretches of the text as one set of offsets, so that "does this touch any of those" costs one look. */
final class Area {

    private final BitSet offsets = new BitSet();

    static Area of(List<? extends Hit<?>> hits) {
        var area = new Area();
        hits.forEach(hit -> area.offsets.set(hit.start(), hit.end()));
        return area;
    }

    boolean touches(Hit<?> hit) {
        return touches(hit.start(), hit.end());
    }

    boolean touches(int start, int end) {
        int next = offsets.nextSetBit(start);
        return next >= 0 && next < end;
    }

    boolean covers(int start, int end) {
        return offsets.get(start) && offsets.nextClearBit(start) >= end;
    }

    /** The last offset before the given one, -1 where there is none. */
    int lastBefore(int offset) {
        return offset == 0 ? -1 : offsets.previousSetBit(offset - 1);
    }
}
