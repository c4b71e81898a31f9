/** Lets people, machines and the user interface in, and nobody else. */
@NullMarked
package dev.replydesk.gateway;

import org.jspecify.annotations.NullMarked;
