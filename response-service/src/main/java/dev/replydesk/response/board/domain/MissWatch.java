package dev.replydesk.response.board.domain;

/** Keeps for one merchant what was told last of misses ahead; whoever writes it tells it, so it is told once. */
public record MissWatch(String id, Foretold told) {
    /** The same where it is no news. */
    public MissWatch after(Foretold next) {
        return next.isNewsAfter(told) ? new MissWatch(id, next) : this;
    }
}
