/** How long a session lasts, what a key looks like and when it stops working. */
@NullMarked
package dev.replydesk.gateway.access.domain;

import org.jspecify.annotations.NullMarked;
