package dev.replydesk.chassis.seal;

/** Stored credentials do not open with the service's key: it was replaced, or they were moved. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    SealBroken(String document, Throwable cause) {
        super("the credentials of " + document + " do not open; enter them anew", cause);
    }
}
