/** The quarantine over HTTP. */
@NullMarked
package dev.replydesk.review.review.web.quarantine;

import org.jspecify.annotations.NullMarked;
