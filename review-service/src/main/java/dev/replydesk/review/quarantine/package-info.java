/** Keeps the lines that could not be taken where a person can see them. */
@NullMarked
package dev.replydesk.review.quarantine;

import org.jspecify.annotations.NullMarked;
