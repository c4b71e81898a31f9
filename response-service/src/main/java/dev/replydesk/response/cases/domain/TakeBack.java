package dev.replydesk.response.cases.domain;

/** Guards taking back a reply: the one who wrote it may, and who may overrule. */
record TakeBack(Actor actor, boolean mayOverrule) {
    void onlyOwn(Reply reply) {
        if (!mayOverrule && !reply.submittedBy().is(actor)) {
            throw new NotYours("This reply was submitted by " + reply.submittedBy().name()
                    + "; they, an approver or a manager can take it back.");
        }
    }

    static Reply cancelled(Reply reply, String why) {
        return reply.publication() == null
                ? reply
                : reply.with(reply.publication().becomes(PublicationState.CANCELLED, why));
    }
}
