/** Tells response-service what must be answered and about which shop, and hears what was published. */
@NullMarked
package dev.replydesk.review.review.response;

import org.jspecify.annotations.NullMarked;
