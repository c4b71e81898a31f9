/** Alerts as mail: written in the reader's language and time zone, sent over SMTP. */
@NullMarked
package dev.replydesk.notification.mail;

import org.jspecify.annotations.NullMarked;
