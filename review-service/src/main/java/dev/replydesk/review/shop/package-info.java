/** The merchant's accounts at marketplaces: who sees them and from when deadlines bind. */
@NullMarked
package dev.replydesk.review.shop;

import org.jspecify.annotations.NullMarked;
