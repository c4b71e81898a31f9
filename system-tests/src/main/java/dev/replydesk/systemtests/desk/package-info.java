/** The product as a person starts it, to be used and to be broken from outside. */
@NullMarked
package dev.replydesk.systemtests.desk;

import org.jspecify.annotations.NullMarked;
