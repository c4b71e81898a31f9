/** What makes a review negative, mixed, positive or doubtful. */
@NullMarked
package dev.replydesk.review.detection.domain;

import org.jspecify.annotations.NullMarked;
