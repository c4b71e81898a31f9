/** The states of a delivery and when it is tried again. */
@NullMarked
package dev.replydesk.notification.delivery.domain;

import org.jspecify.annotations.NullMarked;
