/** Rooms over HTTP, where they are called channels. */
@NullMarked
package dev.replydesk.notification.rooms.web;

import org.jspecify.annotations.NullMarked;
