/** What response-service says about deadlines and about those that will be missed, read into our own terms. */
@NullMarked
package dev.replydesk.notification.alerts.response;

import org.jspecify.annotations.NullMarked;
