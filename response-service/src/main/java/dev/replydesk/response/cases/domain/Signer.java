package dev.replydesk.response.cases.domain;

/** Somebody who may decide about the work of others; {@code alone} while the merchant has no second active person. */
public record Signer(Actor actor, boolean alone) {

    /** Refuses a signature on one's own work; says whether it is one for want of a second person. */
    boolean signsOwn(Actor author, String work) {
        if (!actor.is(author)) {
            return false;
        }
        if (!alone) {
            throw new NotYours("You cannot decide about " + work + " of your own; ask another approver.");
        }
        return true;
    }
}
