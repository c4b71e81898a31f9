/** The trained model: how probably a text is negative, and which of its pieces say so. */
@NullMarked
package dev.replydesk.review.detection.domain.model;

import org.jspecify.annotations.NullMarked;
