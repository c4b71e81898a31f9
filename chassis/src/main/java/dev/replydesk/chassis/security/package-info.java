/** Which tokens a service believes, and the tokens it mints for itself. */
@NullMarked
package dev.replydesk.chassis.security;

import org.jspecify.annotations.NullMarked;
