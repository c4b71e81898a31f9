/** Asks response-service whether a case still needs an answer. */
@NullMarked
package dev.replydesk.notification.delivery.response;

import org.jspecify.annotations.NullMarked;
