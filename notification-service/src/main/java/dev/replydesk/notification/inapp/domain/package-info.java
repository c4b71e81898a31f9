/** One alert in a person's list. */
@NullMarked
package dev.replydesk.notification.inapp.domain;

import org.jspecify.annotations.NullMarked;
