package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.domain.Alert;
import java.time.Duration;
import java.util.Locale;

/** How loud a mail is; told by a word and a glyph as well as by colour. */
enum Urgency {
    SOON("●"), NEAR("◐"), OVERDUE("▲");

    private static final int MAIN_WARNING = 75;

    private final String glyph;

    Urgency(String glyph) {
        this.glyph = glyph;
    }

    /** A warning that is sent after the deadline speaks of the deadline. */
    static Urgency of(Alert.Deadline alert, Duration left) {
        if (alert.isBreach() || !left.isPositive()) {
            return OVERDUE;
        }
        return alert.threshold() >= MAIN_WARNING ? NEAR : SOON;
    }

    String glyph() {
        return glyph;
    }

    String tone() {
        return name().substring(0, 4).toLowerCase(Locale.ROOT);
    }

    String wording() {
        return this == OVERDUE ? "overdue" : "left";
    }
}
