/** What a browser gets: the user interface, the contracts, and a page to read them. */
@NullMarked
package dev.replydesk.gateway.site;

import org.jspecify.annotations.NullMarked;
