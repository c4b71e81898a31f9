package dev.replydesk.notification.delivery.domain;

import java.time.Duration;

/** The ways a person can be told; a new one is a line here and a class that sends. */
public enum ChannelKind {

    IN_APP(200, Duration.ofSeconds(30)), MAIL(8, Duration.ofSeconds(60));

    private final int atOnce;
    private final Duration lease;

    ChannelKind(int atOnce, Duration lease) {
        this.atOnce = atOnce;
        this.lease = lease;
    }

    /** How many one instance sends at the same time. */
    public int atOnce() {
        return atOnce;
    }

    /** How long an instance has a delivery to itself: asking how the case stands and sending fit into it. */
    public Duration lease() {
        return lease;
    }
}
