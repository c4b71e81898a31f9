package dev.replydesk.response.courtesy.domain.contact;

/** A way to reach or identify somebody, as written at [start, end) of the text. */
public record Contact(Kind kind, String written, int start, int end) {

    /** What it is. */
    public enum Kind {
        PHONE, MAIL, LINK,
        /** Digits that are a number to call only where the words around them say so. */
        PERHAPS_PHONE,
        /** A resident, card, parcel or long order number: one person's, whoever writes it. */
        IDENTITY
    }
}
