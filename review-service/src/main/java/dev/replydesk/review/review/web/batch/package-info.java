/** The batch over HTTP: lines in, lines out. */
@NullMarked
package dev.replydesk.review.review.web.batch;

import org.jspecify.annotations.NullMarked;
