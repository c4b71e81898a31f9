package dev.replydesk.review.marketplace.domain;

import java.time.Instant;

/** Why a marketplace does not give us what we ask for, in words for a person, and since when. */
public record Trouble(Kind kind, String detail, Instant since) {

    /** What can be wrong between us and a marketplace. */
    public enum Kind {
        CREDENTIALS_WRONG(true), CREDENTIALS_EXPIRED(true), CREDENTIALS_REVOKED(true), PAYMENT_REQUIRED(
                true), NOT_ALLOWED(true), TOO_MANY_REQUESTS(false), MARKETPLACE_FAILS(false), NO_ANSWER(
                        false), UNREACHABLE(false), NOT_UNDERSTOOD(false), REQUEST_REFUSED(false), REPEATED_PAGE(
                                false), OUT_OF_ORDER(false);

        private final boolean account;

        Kind(boolean account) {
            this.account = account;
        }

        /** Whether the merchant has to do something about the account; waiting does not help. */
        public boolean isOfTheAccount() {
            return account;
        }

        /** Whether it may be out, for all we know; whoever waits for it wants to know soon when it is back. */
        public boolean isPerhapsAnOutage() {
            return this == MARKETPLACE_FAILS || this == NO_ANSWER || this == UNREACHABLE;
        }
    }

    /** The same trouble again began when it was first seen. */
    public Trouble after(Trouble earlier) {
        return kind == earlier.kind ? new Trouble(kind, detail, earlier.since) : this;
    }
}
