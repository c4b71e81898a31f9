/** Lets through what a contract names and a right allows, to the service that owns it, and nothing else. */
@NullMarked
package dev.replydesk.gateway.routing;

import org.jspecify.annotations.NullMarked;
