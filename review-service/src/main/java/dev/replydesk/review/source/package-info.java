/**
 * A shop's connection to its marketplace: what it takes to speak for it, how far it is read, and whether all is here.
 */
@NullMarked
package dev.replydesk.review.source;

import org.jspecify.annotations.NullMarked;
