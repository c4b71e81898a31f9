/** One command that starts MongoDB and the four services on one machine, with a demo shop to look at. */
@NullMarked
package dev.replydesk.standalone;

import org.jspecify.annotations.NullMarked;
