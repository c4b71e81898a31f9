/** Tells response-service what must be answered. */
@NullMarked
package dev.replydesk.review.review.response;

import org.jspecify.annotations.NullMarked;
