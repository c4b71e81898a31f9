/** What the gateway tells about merchants, people and teams. */
@NullMarked
package dev.replydesk.response.people.gateway;

import org.jspecify.annotations.NullMarked;
