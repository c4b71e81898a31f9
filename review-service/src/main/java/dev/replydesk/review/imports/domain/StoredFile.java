package dev.replydesk.review.imports.domain;

/** The file as it was sent, kept in chunks under this id until it is old. */
public record StoredFile(String id, String name, long bytes, boolean kept) {
    StoredFile forgotten() {
        return new StoredFile(id, name, bytes, false);
    }
}
