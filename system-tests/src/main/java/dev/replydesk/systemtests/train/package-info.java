/** Builds the weights of the sentiment model from the supplied public texts; no part of what runs. */
@NullMarked
package dev.replydesk.systemtests.train;

import org.jspecify.annotations.NullMarked;
