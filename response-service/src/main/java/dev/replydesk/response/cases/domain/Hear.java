package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * News of a reply from the marketplace, numbered: what is not newer than what was heard changes nothing, nor does what
 * comes too late for the state the case is in.
 */
public record Hear(String replyId, long number, CaseChange change) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var known = c.replies().stream().filter(r -> r.id().equals(replyId)).map(Reply::publication)
                .filter(Objects::nonNull).findFirst();
        if (known.isEmpty() || known.get().heard() >= number) {
            return c;
        }
        try {
            return heard(change.on(c, now));
        } catch (StateRefused _) {
            return heard(c);
        }
    }

    private ResponseCase heard(ResponseCase c) {
        var reply = c.reply(replyId);
        return c.edit().replace(reply.with(Objects.requireNonNull(reply.publication()).heard(number))).quietly();
    }
}
