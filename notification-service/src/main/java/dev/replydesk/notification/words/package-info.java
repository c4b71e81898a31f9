/** How things are said to people: sentences by language, and names made fit to stand in them. */
@NullMarked
package dev.replydesk.notification.words;

import org.jspecify.annotations.NullMarked;
