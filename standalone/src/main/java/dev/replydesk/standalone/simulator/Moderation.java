package dev.replydesk.standalone.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** What the marketplace thinks of an answer. It takes some seconds, and it wants customers to stay on its own pages. */
enum Moderation {
    UNDER_CHECK("reviewRequired"), SHOWN("wbRu"), REJECTED("rejected");

    static final Duration TIME = Duration.ofSeconds(4);

    private static final Pattern LEADS_AWAY = Pattern.compile(
            "https?://|www\\.|[\\w.+-]+@[\\w-]+\\.\\w|\\+?\\d[\\d ()-]{8,}\\d|whatsapp|telegram|微信|加我",
            Pattern.CASE_INSENSITIVE);

    private final String word;

    Moderation(String word) {
        this.word = word;
    }

    static Moderation of(String text, Instant sentAt, Instant now) {
        if (now.isBefore(sentAt.plus(TIME))) {
            return UNDER_CHECK;
        }
        return LEADS_AWAY.matcher(text).find() ? REJECTED : SHOWN;
    }

    /** As the contract writes it. */
    String word() {
        return word;
    }
}
