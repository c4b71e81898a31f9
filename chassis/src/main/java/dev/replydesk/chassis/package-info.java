/** Plumbing that every service shares, and nothing that knows what a review is. */
@NullMarked
package dev.replydesk.chassis;

import org.jspecify.annotations.NullMarked;
