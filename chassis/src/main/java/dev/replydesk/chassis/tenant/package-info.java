/** Who is calling and for which merchant, taken from the verified token and from nothing else. */
@NullMarked
package dev.replydesk.chassis.tenant;

import org.jspecify.annotations.NullMarked;
