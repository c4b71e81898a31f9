package dev.replydesk.notification.chat;

/** A name leads, with one of its addresses, into a network where our requests have no business. */
final class ClosedNet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosedNet(String host) {
        super(host + " does not lead to the open internet", null, false, false);
    }
}
