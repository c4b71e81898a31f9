/** Takes many reviews in one request, line by line, so that one bad line never stops the others. */
@NullMarked
package dev.replydesk.review.batch;

import org.jspecify.annotations.NullMarked;
