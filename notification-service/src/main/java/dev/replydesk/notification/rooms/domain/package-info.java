/** What a room is, what it listens to and when it may be told again. */
@NullMarked
package dev.replydesk.notification.rooms.domain;

import org.jspecify.annotations.NullMarked;
