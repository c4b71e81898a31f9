package dev.replydesk.chassis.reconcile;

import io.micrometer.core.instrument.Counter;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One kind of thing that must never be found; each is counted and named in the log, for somebody caused it. */
public final class Finding {
    private static final Logger LOG = LoggerFactory.getLogger(Finding.class);
    private static final int NAMED = 20;
    private final String kind;
    private final Counter repaired;
    private final Counter left;

    Finding(String kind, Counter repaired, Counter left) {
        this.kind = kind;
        this.repaired = repaired;
        this.left = left;
    }

    public void repaired(Collection<String> ids) {
        count(repaired, "repaired", ids);
    }

    /** Nothing but a person can mend these; they are counted again at every look. */
    public void left(Collection<String> ids) {
        count(left, "left for a person", ids);
    }

    private void count(Counter counter, String fate, Collection<String> ids) {
        if (!ids.isEmpty()) {
            counter.increment(ids.size());
            LOG.warn("Found {} of {}, {}: {}{}", ids.size(), kind, fate,
                    String.join(", ", ids.stream().limit(NAMED).toList()), ids.size() > NAMED ? " and more" : "");
        }
    }
}
