/** Whether the marketplace of a shop answers, from every request that is made of it. */
@NullMarked
package dev.replydesk.review.pulse;

import org.jspecify.annotations.NullMarked;
