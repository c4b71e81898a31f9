package dev.replydesk.notification.chat;

import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.words.OneLine;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a platform answered.
 *
 * @param body
 *            not more than its beginning
 * @param turn
 *            when to come again where it says that this was too much
 */
record Answer(int status, String body, Instant turn) {

    private static final int TOO_MANY = 429;
    private static final int TOO_SLOW = 408;
    private static final int GONE = 410;

    boolean isTaken() {
        return status >= 200 && status < 300;
    }

    /** How every platform means its status, unless it says more in the body. */
    Receipt byStatus(String platform) {
        if (isTaken()) {
            return new Receipt.Accepted();
        }
        var said = platform + " answered " + status + (line().isEmpty() ? "" : ": " + line());
        return switch (status) {
            case TOO_MANY -> tooMany(platform);
            case TOO_SLOW -> new Receipt.NotNow(said);
            case GONE -> new Receipt.Gone(platform + " says that the address is gone for good: connect it anew");
            default -> status < 400
                    ? new Receipt.Refused(platform
                            + " wants to send the message elsewhere, which is not followed: enter the new address")
                    : new Receipt.Refused(said);
        };
    }

    Receipt tooMany(String platform) {
        return new Receipt.NotBefore(turn, platform + " takes no more messages at the moment");
    }

    /** The body as one line. */
    String line() {
        return OneLine.of(body).text();
    }

    /** The body as JSON; a missing node where it is none. */
    JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
