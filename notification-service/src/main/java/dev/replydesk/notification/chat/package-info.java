/** The channels that reach rooms: one class for each kind, what they say, and the way out to them. */
@NullMarked
package dev.replydesk.notification.chat;

import org.jspecify.annotations.NullMarked;
