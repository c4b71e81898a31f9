/** One command that starts MongoDB and the four services on one machine. */
@NullMarked
package dev.replydesk.standalone;

import org.jspecify.annotations.NullMarked;
