/** How a file is written, and what can be wrong with it as a whole. */
@NullMarked
package dev.replydesk.review.tables.domain;

import org.jspecify.annotations.NullMarked;
