/** Which deliveries one event asks for. */
@NullMarked
package dev.replydesk.notification.alerts.domain;

import org.jspecify.annotations.NullMarked;
