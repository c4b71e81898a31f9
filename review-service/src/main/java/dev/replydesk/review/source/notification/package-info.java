/** Tells notification-service what a shop lacks. */
@NullMarked
package dev.replydesk.review.source.notification;

import org.jspecify.annotations.NullMarked;
