package dev.replydesk.response.calendars;

import dev.replydesk.chassis.tenant.Principal;
import java.time.Instant;

/** Who put a version of a setting into force, and when. */
public record Change(Instant at, String actorId, String actorName) {
    public static Change by(Principal caller, Instant now) {
        return new Change(now, caller.subject(), caller instanceof Principal.Person p ? p.name() : "API key");
    }
}
