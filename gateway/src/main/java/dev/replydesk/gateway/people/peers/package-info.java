/** What response-service and notification-service are told about merchants, people and teams. */
@NullMarked
package dev.replydesk.gateway.people.peers;

import org.jspecify.annotations.NullMarked;
