/** Keeps secrets of customers in documents that are worthless without the key file of the service. */
@NullMarked
package dev.replydesk.chassis.seal;

import org.jspecify.annotations.NullMarked;
