package dev.replydesk.response.cases.domain;

/** Guards what only the marketplace can tell about a reply. */
final class FromMarketplace {
    private FromMarketplace() {
    }

    /** On its way, or taken back when it had left already. */
    static Reply outThere(ResponseCase c, String replyId, String deed) {
        return c.isOpen() && c.reply(replyId).isIn(PublicationState.CANCELLED)
                ? c.reply(replyId)
                : onItsWay(c, replyId, deed);
    }

    static Reply onItsWay(ResponseCase c, String replyId, String deed) {
        var reply = c.reply(replyId);
        c.onlyWhen(deed, CaseState.PUBLISHING);
        if (reply.publication() == null) {
            throw new StateRefused("This reply was never on its way.");
        }
        return reply;
    }
}
