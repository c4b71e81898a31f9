/** Records beside the review that its reply was published. */
@NullMarked
package dev.replydesk.review.publication;

import org.jspecify.annotations.NullMarked;
