/** What response-service says about deadlines, read into our own terms. */
@NullMarked
package dev.replydesk.notification.alerts.response;

import org.jspecify.annotations.NullMarked;
