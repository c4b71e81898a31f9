/** How a source is read, in which order, and what becomes of it when something goes wrong. */
@NullMarked
package dev.replydesk.review.source.domain;

import org.jspecify.annotations.NullMarked;
