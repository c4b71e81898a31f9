package dev.replydesk.review.tables.domain;

/** Why a file cannot be read at all. */
public enum FileFault {
    EMPTY, NOT_TEXT, UTF_16, GBK, NOT_UTF_8, BROKEN_ARCHIVE, TOO_LARGE_UNPACKED, NO_HEADER, MISSING_COLUMNS, NOT_MAPPED, INTERNAL
}
