/** Tells notification-service what will not be answered in time. */
@NullMarked
package dev.replydesk.response.board.notification;

import org.jspecify.annotations.NullMarked;
