/** Lets one instance at a time do what need not be done by all. */
@NullMarked
package dev.replydesk.chassis.lease;

import org.jspecify.annotations.NullMarked;
