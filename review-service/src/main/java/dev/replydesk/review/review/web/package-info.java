/** Reviews and those who wrote them over HTTP. */
@NullMarked
package dev.replydesk.review.review.web;

import org.jspecify.annotations.NullMarked;
