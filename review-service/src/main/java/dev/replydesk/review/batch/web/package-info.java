/** The batch over HTTP: lines in, lines out. */
@NullMarked
package dev.replydesk.review.batch.web;

import org.jspecify.annotations.NullMarked;
