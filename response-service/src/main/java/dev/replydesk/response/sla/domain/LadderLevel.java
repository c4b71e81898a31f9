package dev.replydesk.response.sla.domain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level of an escalation ladder: when somebody is told, who, how, and how long an acknowledgement is waited for
 * before the next level is told.
 *
 * @param offset
 *            from the deadline on, in the working time of the policy; negative is before it
 * @param users
 *            ids of persons who are told as well
 * @param ackWithin
 *            in the same working time, from the delivery on, never past the deadline; null: the next level comes at its
 *            own instant only
 */
public record LadderLevel(Duration offset, List<LadderRecipient> recipients, List<String> users,
        List<AlertChannel> channels, @Nullable Duration ackWithin) {
    public LadderLevel {
        recipients = List.copyOf(recipients);
        users = List.copyOf(users);
        channels = List.copyOf(channels);
    }
}
