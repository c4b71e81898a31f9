/** The copy of merchants, people and teams that alerts are addressed with, kept by the gateway's events. */
@NullMarked
package dev.replydesk.notification.people;

import org.jspecify.annotations.NullMarked;
