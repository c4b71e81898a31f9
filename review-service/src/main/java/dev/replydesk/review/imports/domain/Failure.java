package dev.replydesk.review.imports.domain;

import dev.replydesk.review.tables.domain.FileFault;

/** Why an import could not go on, in words. */
public record Failure(FileFault code, String detail) {}
