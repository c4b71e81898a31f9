/** What a review is, how it is revised, and which verdict it gets. */
@NullMarked
package dev.replydesk.review.review.domain;

import org.jspecify.annotations.NullMarked;
