/** The quarantine over HTTP. */
@NullMarked
package dev.replydesk.review.quarantine.web;

import org.jspecify.annotations.NullMarked;
