/** Tells the people who must know. */
@NullMarked
package dev.replydesk.notification;

import org.jspecify.annotations.NullMarked;
