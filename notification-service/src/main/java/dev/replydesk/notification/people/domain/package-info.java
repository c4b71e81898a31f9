/** Who belongs to an audience, decided without a store. */
@NullMarked
package dev.replydesk.notification.people.domain;

import org.jspecify.annotations.NullMarked;
