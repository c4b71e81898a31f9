package dev.replydesk.response.board.domain;

/** Where a pace comes from: the people at work, what is usual here, or nothing, and then nothing is forecast. */
public enum PaceBasis {
    PEOPLE, USUAL, NONE
}
