/** What the gateway says about merchants, people and teams, read into our own terms. */
@NullMarked
package dev.replydesk.notification.people.gateway;

import org.jspecify.annotations.NullMarked;
