/** What every marketplace can be asked for, and what all connectors share: their budget, their words for trouble. */
@NullMarked
package dev.replydesk.review.marketplace;

import org.jspecify.annotations.NullMarked;
