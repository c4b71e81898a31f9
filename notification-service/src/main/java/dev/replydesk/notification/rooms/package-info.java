/**
 * The rooms of a merchant that alerts go to: chat rooms and one address of the merchant's own, with what they listen to
 * and how it goes.
 */
@NullMarked
package dev.replydesk.notification.rooms;

import org.jspecify.annotations.NullMarked;
