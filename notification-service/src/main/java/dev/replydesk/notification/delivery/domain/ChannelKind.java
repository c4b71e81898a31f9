package dev.replydesk.notification.delivery.domain;

import java.time.Duration;

/**
 * The ways people can be told, one by one or as a room of many; a new one is a line here and a class that sends.
 */
public enum ChannelKind {

    IN_APP(200, Duration.ofSeconds(30), 1, false), MAIL(8, Duration.ofSeconds(60), 500, false), SLACK(20), TEAMS(
            20), DINGTALK(20), WECOM(10), FEISHU(20), WEBHOOK(100);

    private static final int ROOMS_TAKE = 200;

    private final int atOnce;
    private final Duration lease;
    private final int together;
    private final boolean ofRooms;

    ChannelKind(int atOnce, Duration lease, int together, boolean ofRooms) {
        this.atOnce = atOnce;
        this.lease = lease;
        this.together = together;
        this.ofRooms = ofRooms;
    }

    ChannelKind(int together) {
        this(ROOMS_TAKE, Duration.ofSeconds(60), together, true);
    }

    /** Whether it reaches a room rather than a person. */
    public boolean isOfRooms() {
        return ofRooms;
    }

    /** Whether what waits for one recipient goes out as one message. */
    public boolean gathers() {
        return together > 1;
    }

    /** Whether a person gets one message of it a minute at most. */
    public boolean isPaced() {
        return gathers() && !ofRooms;
    }

    /** Whether it calls somebody who is looking at something else, or asleep. */
    public boolean disturbs() {
        return this != IN_APP;
    }

    /** How many alerts can be named in one message; with one, each alert is a message of its own. */
    public int together() {
        return together;
    }

    /** How many recipients one instance tells at the same time; of rooms, how many deliveries it takes up. */
    public int atOnce() {
        return atOnce;
    }

    /** How long an instance has a delivery to itself: asking how the case stands and sending fit into it. */
    public Duration lease() {
        return lease;
    }
}
