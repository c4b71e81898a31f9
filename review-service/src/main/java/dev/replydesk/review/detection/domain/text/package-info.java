/** How a customer's words are read before anything judges them: one form, one language, small pieces. */
@NullMarked
package dev.replydesk.review.detection.domain.text;

import org.jspecify.annotations.NullMarked;
