/** Who is calling: sessions of people, keys of machines, and the short-lived token the services behind believe. */
@NullMarked
package dev.replydesk.gateway.access;

import org.jspecify.annotations.NullMarked;
