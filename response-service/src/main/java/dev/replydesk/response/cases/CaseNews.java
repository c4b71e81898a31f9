package dev.replydesk.response.cases;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.response.cases.domain.Alarm;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;

/** Puts what happened into the shapes that our peers agreed on. */
public interface CaseNews {
    Announcement alert(ResponseCase c, Alarm alarm);

    Announcement proven(ResponseCase c, Reply reply);

    Announcement requested(ResponseCase c, Reply reply);

    Announcement cancelled(ResponseCase c, Reply reply);

    Announcement resolved(ResponseCase c, Reply reply, boolean published);
}
