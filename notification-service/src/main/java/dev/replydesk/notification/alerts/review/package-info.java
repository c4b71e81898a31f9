/** What review-service says about reviews that are missing, read into our own terms. */
@NullMarked
package dev.replydesk.notification.alerts.review;

import org.jspecify.annotations.NullMarked;
