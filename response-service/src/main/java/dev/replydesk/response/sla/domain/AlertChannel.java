package dev.replydesk.response.sla.domain;

import java.util.List;

/** How a person is told of an alarm; rooms of a chat listen by themselves. */
public enum AlertChannel {
    IN_APP, MAIL;

    /** For whoever looks at the product anyway. */
    public static final List<AlertChannel> QUIETLY = List.of(IN_APP);
    /** Also for whoever does not. */
    public static final List<AlertChannel> LOUDLY = List.of(IN_APP, MAIL);
}
